import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Verification, Verified } from './verification.ts'

/** A process that verifies pacts, one after the other. */
export interface PactVerifier {
  verify(verification: Verification): Promise<Verified>
  close(): Promise<void>
}

export function startVerifier(): PactVerifier {
  const child: ChildProcess = fork(new URL('./verifierProcess.ts', import.meta.url), {
    silent: true,
    env: withoutProxies(),
  })
  let report = ''
  const note = (text: unknown): void => {
    report += String(text)
  }
  child.stdout?.on('data', note)
  child.stderr?.on('data', note)
  const exited = once(child, 'exit')
  return {
    async verify(verification) {
      report = ''
      const answered = new Promise<Verified>((resolve) => child.once('message', resolve))
      child.send(verification)
      const verified = await Promise.race([answered, exited])
      if (Array.isArray(verified)) throw new Error(`The verifier has ended:\n${report}`)
      return verified
    },
    async close() {
      child.disconnect()
      await exited
    },
  }
}

/** The environment without proxies, which the verifier would use for loopback too. */
export function withoutProxies(): NodeJS.ProcessEnv {
  const proxies = /^(all|https?)_proxy$/i
  const kept = Object.entries(process.env).filter(([name]) => !proxies.test(name))
  return { ...Object.fromEntries(kept), PACT_DO_NOT_TRACK: 'true' }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { deadline } from '../../scenarios/service/realTime.ts'
import { printed } from '../../scenarios/service/shellProcess.ts'

/** Real milliseconds that a restart may take. */
const patience = 60_000

/** Runs the command that ends a service and starts it again. What it leaves running goes on. Rejects with what it printed when it fails. */
export async function runRestart(command: string, env: Readonly<NodeJS.ProcessEnv>): Promise<void> {
  const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  try {
    // Not `close`: the service may keep the output open.
    const [code] = await once(child, 'exit', { signal: deadline(patience) })
    if (code !== 0) throw new Error(`it ended with exit code ${code}`)
  } catch (error) {
    child.kill()
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The restart command failed: ${reason}.${printed(output)}`)
  } finally {
    for (const stream of [child.stdout, child.stderr]) stream.destroy()
  }
}

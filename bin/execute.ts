import { type Reachable, runCommand, variables } from '../proxy/index.ts'
import { joined } from './joined.ts'
import { onParentGone } from './onParentGone.ts'
import { steadyHeap } from './steadyHeap.ts'
import { type UpOptions, up } from './up.ts'
import { warn } from './warn.ts'

/**
 * Runs a command whose requests to the providers go to a Railyard, and gives its exit code.
 * @param mayJoin whether a Railyard that runs will do; else one is started, and stopped at the end
 */
export async function execute(
  command: readonly string[],
  mayJoin: boolean,
  options: Omit<UpOptions, 'proxy'>,
): Promise<number> {
  const found = mayJoin ? await joined() : undefined
  const { reachable, stop } = found === undefined ? await start(options) : { reachable: found, stop: undefined }
  const places = Object.entries(reachable.services).map(([name, url]) => `${name} ${url}`)
  const how = found === undefined ? 'started for this command' : 'joined the Railyard that runs'
  process.stderr.write(`railyard: ${how}: ${places.join(', ')}\n`)
  onParentGone(() => process.kill(process.pid, 'SIGTERM'))
  try {
    return await runCommand(command, variables(reachable, process.env, warn))
  } finally {
    await stop?.()
  }
}

async function start(options: Omit<UpOptions, 'proxy'>): Promise<{ reachable: Reachable; stop(): Promise<void> }> {
  steadyHeap()
  const { summary, proxy, stop } = await up({ ...options, proxy: true })
  if (proxy === undefined) throw new Error('the proxy was not opened')
  return { reachable: { url: proxy.url, trust: proxy.trust, services: summary.urls }, stop }
}

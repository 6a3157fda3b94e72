import { variables } from '../proxy/index.ts'
import { openProxy } from '../proxy/openProxy.ts'
import type { StartedSimulators } from '../simulators/index.ts'

/** Opens a proxy for the service under test, with the environment of `railyard exec`. The workers of a run import this module by its URL. */
export async function openServiceProxy(
  simulators: StartedSimulators,
): Promise<{ readonly variables: Readonly<Record<string, string>>; close(): Promise<void> }> {
  const notice = (line: string): void => void process.stderr.write(`railyard: ${line}\n`)
  const { url, trust, close } = await openProxy({ simulators, port: 0, others: 'refuse', notice })
  return { variables: variables({ url, trust, services: simulators.urls }, process.env), close }
}

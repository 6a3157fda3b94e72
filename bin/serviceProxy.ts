import { variables } from '../proxy/index.ts'
import { openProxy } from '../proxy/openProxy.ts'
import type { StartedSimulators } from '../simulators/index.ts'
import { warn } from './warn.ts'

/** Opens a proxy for the service under test, with the environment of `railyard exec`. The workers of a run import this module by its URL. */
export async function openServiceProxy(
  simulators: StartedSimulators,
): Promise<{ readonly variables: Readonly<Record<string, string>>; close(): Promise<void> }> {
  const { url, trust, close } = await openProxy({ simulators, port: 0, others: 'refuse', notice: warn })
  return { variables: variables({ url, trust, services: simulators.urls }, process.env, warn), close }
}

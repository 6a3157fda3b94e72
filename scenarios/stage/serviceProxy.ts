import type { Stack } from '../../testing/index.ts'

/** A proxy before the simulators, for services whose hosts cannot be configured. */
export interface ServiceProxy {
  readonly variables: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** Opens the proxy by the module that the run hands in: scenarios may not import proxies. */
export async function openServiceProxy(
  module: string | undefined,
  own: Stack | undefined,
): Promise<ServiceProxy | undefined> {
  if (module === undefined || own === undefined) return undefined
  const proxy: { openServiceProxy(simulators: Stack['simulators']): Promise<ServiceProxy> } = await import(module)
  return proxy.openServiceProxy(own.simulators)
}

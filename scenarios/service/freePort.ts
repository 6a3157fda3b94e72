import { once } from 'node:events'
import { createServer } from 'node:net'

/** Ports that systems do not give to outgoing connections, one of which could take a port before the service listens there. */
export const range = { first: 20_000, count: 12_000 } as const

/** A port of loopback that is free now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = range.first + (((await listened(0)) ?? 0) % range.count)
    if ((await listened(port)) !== undefined) return port
  }
}

/** Listens on a port for a moment, 0 for any; undefined when it is taken. */
async function listened(port: number): Promise<number | undefined> {
  const server = createServer()
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening')
  } catch {
    return undefined
  }
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : undefined
}

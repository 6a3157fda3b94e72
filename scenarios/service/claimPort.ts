import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Ports that systems do not give to outgoing connections, one of which could take a port before the service listens there. */
export const range = { first: 20_000, count: 12_000 } as const

/** A port of loopback that no other process of Railyard gets, also while the service that uses it is down. */
export interface ClaimedPort {
  readonly port: number
  release(): void
}

/** Claims a port on which nothing listens. The claim ends with the process at the latest. */
export async function claimPort(): Promise<ClaimedPort> {
  for (;;) {
    const port = range.first + (((await listened(0)) ?? 0) % range.count)
    const mark = await marked(port)
    if (mark === undefined) continue
    if ((await listened(port)) !== undefined) return { port, release: () => mark.close() }
    mark.close()
  }
}

/** Marks a port by its namesake in UDP, which the service does not use, and which the system frees whatever becomes of this process. */
async function marked(port: number): Promise<Socket | undefined> {
  const socket = createSocket('udp4')
  try {
    await once(socket.bind({ address: '127.0.0.1', port, exclusive: true }), 'listening')
  } catch {
    return undefined
  }
  socket.unref()
  return socket
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

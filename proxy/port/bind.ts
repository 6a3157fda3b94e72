import type { Server } from 'node:net'

/** Listens on loopback and gives the port. Rejects when it cannot be had; the error names it. */
export function bind(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Error(`the proxy cannot listen on port ${wanted}: ${error.message}`, { cause: error }))
    })
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : wanted)
    })
  })
}

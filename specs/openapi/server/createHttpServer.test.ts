import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { createHttpServer } from './createHttpServer.ts'

test('a request on a connection that was idle for longer than the server says, in a process that stood still, is served', async () => {
  const server = createHttpServer({ keepAliveTimeout: 1 }, (_request, response) => response.end('served'))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const client = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1')
  const ask = async (): Promise<string> => {
    client.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    return String(await Promise.race([once(client, 'data'), once(client, 'close').then(() => 'closed')]))
  }
  expect(await ask()).toMatch(/^HTTP\/1.1 200 .*served/s)
  standStill(1_100)
  expect(await ask()).toMatch(/^HTTP\/1.1 200 .*served/s)
  client.destroy()
  server.close()
})

/** Keeps this process from doing anything for so many ms, as a busy machine does. */
function standStill(duration: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, duration)
}

import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, range } from './freePort.ts'

test('a port is free, and none that an outgoing connection may get', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, freePort))
  for (const port of ports) {
    expect(port).toBeGreaterThanOrEqual(range.first)
    expect(port).toBeLessThan(range.first + range.count)
  }
  const server = createServer().listen(ports[0], '127.0.0.1')
  await once(server, 'listening')
  server.close()
  expect(new Set(ports).size).toBeGreaterThan(15)
})

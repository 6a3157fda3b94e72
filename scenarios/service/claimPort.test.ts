import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { claimPort, range } from './claimPort.ts'

test('a claimed port is free, nobody else gets it, and no outgoing connection may get it', async () => {
  const claims = await Promise.all(Array.from({ length: 200 }, claimPort))
  const ports = claims.map(({ port }) => port)
  expect(Math.min(...ports)).toBeGreaterThanOrEqual(range.first)
  expect(Math.max(...ports)).toBeLessThan(range.first + range.count)
  expect(new Set(ports).size).toBe(ports.length)
  const server = createServer().listen(ports[0], '127.0.0.1')
  await once(server, 'listening')
  server.close()
  for (const { release } of claims) release()
})

test('a port is claimed until it is released, whether something listens there or not', async () => {
  const { port, release } = await claimPort()
  const mark = () => createSocket('udp4').bind({ address: '127.0.0.1', port, exclusive: true })
  await expect(once(mark(), 'listening')).rejects.toThrow('EADDRINUSE')
  release()
  const other = mark()
  await once(other, 'listening')
  other.close()
})

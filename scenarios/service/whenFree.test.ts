import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { deadline } from './realTime.ts'
import { whenFree } from './whenFree.ts'

test('a port is waited for until its server has closed', async () => {
  const server = createServer((socket) => void socket.resume()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = Number(Object(server.address()).port)
  let isFree = false
  const free = whenFree(port).then(() => {
    isFree = true
  })
  await expect(fetch(`http://127.0.0.1:${port}`, { signal: deadline(30) })).rejects.toThrow()
  expect(isFree).toBe(false)
  server.close()
  await free
  expect(isFree).toBe(true)
})

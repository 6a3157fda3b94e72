import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createSender } from './send.ts'
import { createStartingLine } from './startingLine.ts'
import { alarm } from './stopwatch.ts'

const servers: Server[] = []
const request = { method: 'POST', target: '/', headers: {}, body: '{}' }

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server that answers by `answer` and counts the requests. */
async function target(answer: (socket: Socket, times: number) => void): Promise<{ url: string; times: () => number }> {
  let times = 0
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', () => answer(socket, ++times))
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${Object(server.address()).port}`, times: () => times }
}

test('a reply that never ends is a time-out, even if bytes keep coming', async () => {
  const { url } = await target((socket) => {
    const drip = (): void => {
      if (!socket.writable) return
      socket.write('.')
      alarm(10).rung.then(drip)
    }
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n', drip)
  })
  const sender = createSender(100)
  await expect(sender.send(url, request)).rejects.toThrow('no answer in 100 ms')
  sender.close()
})

test('a switch to another protocol is no reply', async () => {
  const { url } = await target((socket) =>
    socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
  )
  const sender = createSender(1000)
  await expect(sender.send(url, request)).rejects.toThrow('another protocol')
  sender.close()
})

test('a request on a new connection that is reset is not sent again', async () => {
  const { url, times } = await target((socket) => socket.resetAndDestroy())
  const sender = createSender(1000)
  await expect(sender.send(url, request)).rejects.toThrow('ECONNRESET')
  expect(times()).toBe(1)
  sender.close()
})

test('a request on a kept connection that was closed is sent again', async () => {
  const { url, times } = await target((socket, time) => {
    if (time === 2) socket.destroy()
    else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
  })
  const sender = createSender(1000)
  const bodies = [await sender.send(url, request), await sender.send(url, request)].map(({ body }) => body)
  expect([bodies, times()]).toEqual([['ok', 'ok'], 3])
  sender.close()
})

test('requests at one line are written when all are connected, and one that fails lets the others go', async () => {
  const open: Socket[] = []
  const { url } = await target((socket) => {
    // Each is answered only when all have arrived.
    open.push(socket)
    if (open.length === 3) for (const one of open) one.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
  })
  const sender = createSender(1000)
  const line = createStartingLine(4)
  const sent = ['first', 'second', 'third'].map((name) =>
    sender.send(url, { ...request, target: `/${name}` }, 1000, line),
  )
  const nowhere = sender.send('http://127.0.0.1:9', request, 1000, line)
  await expect(nowhere).rejects.toThrow('ECONNREFUSED')
  expect((await Promise.all(sent)).map(({ body }) => body)).toEqual(['ok', 'ok', 'ok'])
  sender.close()
})

test('a request at a line is not written before the last one has come to it', async () => {
  const { url, times } = await target((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'))
  const sender = createSender(1000)
  const line = createStartingLine(2)
  const first = sender.send(url, request, 1000, line)
  await alarm(50).rung
  expect(times()).toBe(0)
  await line.wait()
  expect((await first).status).toBe(200)
  sender.close()
})

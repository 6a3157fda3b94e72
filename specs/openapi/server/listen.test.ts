import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import type { WireReply } from '../document/wire.ts'
import { createHandler } from './createHandler.ts'
import { listen } from './listen.ts'

const plain: WireReply = { status: 200, headers: {}, body: 'done' }
const handler = createHandler(() => plain)

test('the error for a port in use names the port', async () => {
  const first = await listen(handler, { port: 0 })
  await expect(listen(handler, { port: first.port })).rejects.toThrow(`port ${first.port} on 127.0.0.1 is in use`)
  await first.close()
})

test.each([
  ['a request that is not HTTP', 'nonsense\r\n\r\n', 400],
  ['headers too large', `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
  ['CONNECT', 'CONNECT example.com:443 HTTP/1.1\r\nhost: localhost\r\n\r\n', 400],
])('the service makes the reply to %s', async (_, sent, status) => {
  const malformed = (hint: number): WireReply => ({ status: hint, headers: { 'x-own': '1' }, body: 'own é' })
  const server = await listen(handler, { port: 0, answers: { malformed, foreign: () => malformed(403) } })
  const socket = connect(server.port, '127.0.0.1')
  socket.write(sent)
  expect(await textOf(socket)).toMatch(
    new RegExp(`^HTTP/1.1 ${status} .*\r\nx-own: 1\r\ncontent-length: 6\r\nconnection: close\r\n\r\nown é$`),
  )
  await server.close()
})

test.each([
  ['no Host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', 'the request has no Host header'],
  [
    'two Hosts',
    'GET / HTTP/1.1\r\nhost: localhost\r\nHost: localhost\r\nconnection: close\r\n\r\n',
    'more than one Host',
  ],
  ['two Hosts in HTTP/1.0', 'GET / HTTP/1.0\r\nhost: localhost\r\nhost: evil.test\r\n\r\n', 'more than one Host'],
])('the service refuses a request with %s in its own format', async (_, sent, reason) => {
  const malformed = (status: number, detail = ''): WireReply => ({ status, headers: { 'x-own': '1' }, body: detail })
  const server = await listen(handler, { port: 0, answers: { malformed, foreign: () => malformed(403) } })
  const socket = connect(server.port, '127.0.0.1')
  socket.write(sent)
  const text = await textOf(socket)
  expect(text).toMatch(/^HTTP\/1.1 400 .*\r\nx-own: 1\r\n/)
  expect(text).toContain(reason)
  await server.close()
})

test('a client that resets the connection of its CONNECT does not end the process', async () => {
  const asked = Promise.withResolvers<void>()
  const malformed = (status: number): WireReply => {
    asked.resolve()
    return { ...plain, status }
  }
  const server = await listen(handler, { port: 0, answers: { malformed, foreign: () => plain } })
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('CONNECT example.com:443 HTTP/1.1\r\nhost: localhost\r\n\r\n')
  socket.resetAndDestroy()
  await asked.promise
  expect((await fetch(server.url)).status).toBe(200)
  await server.close()
})

test.each([
  ['HTTP/1.0 and no Host', 'GET / HTTP/1.0\r\n\r\n'],
  ['an unknown expectation', 'GET / HTTP/1.1\r\nhost: localhost\r\nexpect: more\r\nconnection: close\r\n\r\n'],
])('a request with %s is passed to the service', async (_, sent) => {
  const server = await listen(handler, { port: 0 })
  const socket = connect(server.port, '127.0.0.1')
  socket.write(sent)
  expect(await textOf(socket)).toMatch(/^HTTP\/1.1 200 OK\r\n.*done$/s)
  await server.close()
})

test('close waits for a running reply', async () => {
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<WireReply>()
  const server = await listen(
    createHandler(() => {
      asked.resolve()
      return answer.promise
    }),
    { port: 0 },
  )
  const fetched = fetch(server.url)
  await asked.promise
  const closed = server.close()
  answer.resolve(plain)
  expect(await (await fetched).text()).toBe('done')
  await closed
  await expect(fetch(server.url)).rejects.toThrow()
})

test('close drops idle, incomplete and hung connections', async () => {
  const asked = Promise.withResolvers<void>()
  const hang = createHandler(({ target }) => {
    if (target !== '/hang') return plain
    asked.resolve()
    return { ...plain, disruption: { kind: 'hang' } }
  })
  const server = await listen(hang, { port: 0 })
  const sockets = [
    'GET /idle HTTP/1.1\r\nhost: localhost\r\n\r\n',
    'POST /half HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\nhalf',
    'GET /hang HTTP/1.1\r\nhost: localhost\r\n\r\n',
  ].map((sent) =>
    connect(server.port, '127.0.0.1', function (this: Socket) {
      this.write(sent)
    }),
  )
  const [idle, ...others] = sockets
  if (idle !== undefined) await once(idle, 'data')
  await asked.promise
  const gone = Promise.all(
    [...others, ...(idle === undefined ? [] : [idle])].map((socket) =>
      once(
        socket.resume().on('error', () => {}),
        'close',
      ),
    ),
  )
  await server.close()
  await gone
})

test('a reply that hangs while the server closes is dropped', async () => {
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<WireReply>()
  const server = await listen(
    createHandler(() => {
      asked.resolve()
      return answer.promise
    }),
    { port: 0 },
  )
  const fetched = expect(fetch(server.url)).rejects.toThrow()
  await asked.promise
  const closed = server.close()
  answer.resolve({ ...plain, disruption: { kind: 'hang' } })
  await closed
  await fetched
})

async function textOf(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (chunk) => {
    text += String(chunk)
  })
  await once(socket, 'close')
  return text
}

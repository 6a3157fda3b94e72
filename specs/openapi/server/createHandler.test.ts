import { once } from 'node:events'
import { connect } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import type { Respond, WireReply, WireRequest } from '../document/wire.ts'
import { createHandler, type Handler } from './createHandler.ts'
import { type Listening, listen } from './listen.ts'

const open: Listening[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function serve(handler: Handler): Promise<string> {
  const server = await listen(handler, { port: 0 })
  open.push(server)
  return server.url
}

const plain: WireReply = { status: 200, headers: { 'content-type': 'text/plain' }, body: 'é' }

/** Replies with the request that it received. */
const echo: Respond = ({ method, target, body, bodyLimitExceeded }) => ({
  status: 200,
  headers: {},
  body: JSON.stringify({ method, target, body: Buffer.from(body).toString(), bodyLimitExceeded }),
})

test('a request is read completely and its reply has a content length', async () => {
  const url = await serve(createHandler(echo))
  const answer = await fetch(`${url}/a?b=%20`, { method: 'POST', body: 'text' })
  const text = await answer.text()
  expect(JSON.parse(text)).toEqual({ method: 'POST', target: '/a?b=%20', body: 'text' })
  expect(answer.headers.get('content-length')).toBe(String(text.length))
})

test('a reply may be asynchronous', async () => {
  const url = await serve(createHandler(async () => plain))
  expect(await (await fetch(url)).text()).toBe('é')
})

test('a body at the limit is kept, and one over the limit is not', async () => {
  const url = await serve(createHandler(echo))
  const post = async (length: number): Promise<{ body: string; bodyLimitExceeded?: number }> =>
    JSON.parse(await (await fetch(url, { method: 'POST', body: 'x'.repeat(length) })).text())
  expect((await post(1_048_576)).body.length).toBe(1_048_576)
  expect(await post(1_048_577)).toMatchObject({ body: '', bodyLimitExceeded: 1_048_576 })
})

test('the target does not include the prefix of an Express mount', async () => {
  const url = await serve(express().use('/mounted', createHandler(echo)))
  const answer = await fetch(`${url}/mounted/x?y=1`, { method: 'POST', body: '{"a":1}' })
  expect(await answer.json()).toEqual({ method: 'POST', target: '/x?y=1', body: '{"a":1}' })
})

test.each([
  ['JSON', 'application/json', '{"a":[1]}', '{"a":[1]}'],
  ['a form', 'application/x-www-form-urlencoded', 'a=1&a=2&b=c+d', 'a=1&a=2&b=c+d'],
  ['text', 'text/plain', 'text', 'text'],
  ['bytes', 'application/octet-stream', 'bytes', 'bytes'],
  ['nothing', 'application/json', '', ''],
])('%s that Express has parsed is converted back', async (_, type, sent, body) => {
  const app = express().use(express.json(), express.urlencoded(), express.text(), express.raw())
  const url = await serve(app.use(createHandler(echo)))
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body: sent })
  expect(await answer.json()).toMatchObject({ body })
})

test('a crash reaches the error handler of Express', async () => {
  const app = express().use(
    createHandler(() => {
      throw new Error('broken')
    }),
  )
  const handled: express.ErrorRequestHandler = (_error, _request, response, _next) => {
    response.status(500).end()
  }
  expect((await fetch(await serve(app.use(handled)))).status).toBe(500)
})

test('a crash closes the connection if there is no error handler', async () => {
  const url = await serve(createHandler(() => Promise.reject(new Error('broken'))))
  await expect(fetch(url)).rejects.toThrow()
})

test('an incomplete request is not handled', async () => {
  const seen: string[] = []
  const url = await serve(createHandler((request) => ({ ...plain, body: String(seen.push(request.target)) })))
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.end('POST /cut HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\nfive5')
  await once(socket.resume(), 'close')
  await fetch(`${url}/whole`)
  expect(seen).toEqual(['/whole'])
})

test('afterwards is called once when the reply is sent', async () => {
  const called: string[] = []
  const url = await serve(createHandler(({ target }) => ({ ...plain, afterwards: () => void called.push(target) })))
  await (await fetch(`${url}/1`)).text()
  await (await fetch(`${url}/2`)).text()
  await Promise.all(open.splice(0).map((server) => server.close()))
  expect(called).toEqual(['/1', '/2'])
})

test.each([{ kind: 'reset' }, { kind: 'truncate', bytes: 1 }, { kind: 'truncate', bytes: 0 }] as const)(
  'the disruption %o breaks the reply and then calls afterwards',
  async (disruption) => {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const url = await serve(createHandler(() => ({ ...plain, disruption, afterwards: resolve })))
    await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow()
    await promise
  },
)

test('a truncated reply has the full content length and fewer bytes', async () => {
  const reply: WireReply = { ...plain, body: '0123456789', disruption: { kind: 'truncate', bytes: 4 } }
  const text = await raw(await serve(createHandler(() => reply)), 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n')
  expect(text).toContain('content-length: 10\r\n')
  expect(text).toMatch(/\r\n\r\n0123$/)
})

test('a hung reply ends when its client disconnects', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
  const hang = createHandler(() => {
    ask()
    return { ...plain, disruption: { kind: 'hang' }, afterwards: resolve }
  })
  const url = await serve(hang)
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await asked
  socket.destroy()
  await promise
})

test.each(['HEAD', 'OPTIONS'])('%s is passed on like any other method', async (method) => {
  const seen: WireRequest[] = []
  const url = await serve(createHandler((request) => ({ ...plain, status: seen.push(request) + 201 })))
  expect((await fetch(url, { method })).status).toBe(202)
  expect(seen[0]?.method).toBe(method)
})

test('raw headers contain repeated headers', async () => {
  const seen: (readonly string[] | undefined)[] = []
  const url = await serve(createHandler((request) => ({ ...plain, status: 200 + 0 * seen.push(request.rawHeaders) })))
  await raw(url, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\nX-A: 2\r\nConnection: close\r\n\r\n')
  expect(seen[0]).toEqual(['Host', 'localhost', 'X-A', '1', 'X-A', '2', 'Connection', 'close'])
})

test('a target in absolute form is reduced to its path', async () => {
  const url = await serve(createHandler(echo))
  const text = await raw(url, 'GET http://host:1/a?b HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
  expect(text).toContain('"target":"/a?b"')
})

async function raw(url: string, sent: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += String(chunk)
  })
  socket.write(sent)
  await once(socket, 'close')
  return text
}

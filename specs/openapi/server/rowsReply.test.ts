import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { loadDocument } from '../document/loadDocument.ts'
import type { Problem } from '../document/problem.ts'
import { problemDetails } from '../reply/problemDetails.ts'
import { withRows } from '../reply/rowsWithin.ts'
import { createEdge } from './createEdge.ts'
import { createHandler } from './createHandler.ts'
import { type Listening, listen } from './listen.ts'
import { createPipeline } from './pipeline.ts'

interface Row {
  readonly n: number
  readonly text?: string
}

type Lists<Body> = { readonly [status: number]: { content: { 'application/json': Body } } }
type Shape<Body> = {
  parameters: { query?: never; header?: never; path?: never; cookie?: never }
  responses: Lists<Body>
}

interface Shapes {
  rows: Shape<Row[]>
  few: Shape<Row[]>
}

const item = {
  type: 'object',
  required: ['n'],
  properties: { n: { type: 'number', minimum: 0, 'x-decimals': 2 }, text: { type: 'string' } },
}

const document = loadDocument({
  info: { title: 'Rows', version: '1' },
  paths: {
    '/rows': { get: { operationId: 'rows', responses: { 200: list({}) } } },
    '/few': { get: { operationId: 'few', responses: { 200: list({ maxItems: 3 }) } } },
  },
})

function list(limits: object): object {
  return { content: { 'application/json': { schema: { type: 'array', items: item, ...limits } } } }
}

const open: Listening[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

/** Serves rows; `read` counts those that were asked for, `closed` resolves when the reading has ended. */
async function serve(count: number, rowAt: (n: number) => Row = (n) => ({ n })) {
  const closed = Promise.withResolvers<void>()
  const seen = { read: 0, noted: [] as Problem[], closed: closed.promise }
  async function* rows(): AsyncGenerator<Row> {
    try {
      for (let n = 0; n < count; n += 1) {
        seen.read += 1
        yield rowAt(n)
      }
    } finally {
      closed.resolve()
    }
  }
  const answer = () => ({ status: 200, body: rows() })
  const pipeline = createPipeline<Shapes, undefined, { status: number; body: AsyncIterable<Row> }>(
    createEdge(document),
    {
      operations: { rows: answer, few: answer },
      admit: () => ({ visit: { context: undefined } }),
      refuse: (problem) => problemDetails(problem, 'id'),
      note: (problem) => void seen.noted.push(problem),
    },
  )
  const server = await listen(createHandler(pipeline.respond), { port: 0 })
  open.push(server)
  return { ...seen, seen, server, ...pipeline, url: `${server.url}/rows` }
}

const long = 'x'.repeat(500)

test.each([0, 1, 3])('%d rows are one text with its length', async (count) => {
  const { url } = await serve(count)
  const answer = await fetch(url)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json'])
  const text = await answer.text()
  expect(text).toBe(`[${Array.from({ length: count }, (_, n) => `{"n":${n}.00}`).join()}]`)
  expect(answer.headers.get('content-length')).toBe(String(text.length))
})

test('many rows come in parts, each written by the schema of its items', async () => {
  const { url } = await serve(2_000, (n) => ({ n, text: `${long}é` }))
  const answer = await fetch(url)
  expect([answer.headers.get('content-length'), answer.headers.get('transfer-encoding')]).toEqual([null, 'chunked'])
  const text = await answer.text()
  expect(text.slice(0, 12)).toBe('[{"n":0.00,"')
  expect(JSON.parse(text)).toEqual(Array.from({ length: 2_000 }, (_, n) => ({ n, text: `${long}é` })))
})

test('a failure before the first part gets a reply of its own', async () => {
  const { url, noted } = await serve(5, (n) => {
    if (n === 3) throw new Error('the database is gone')
    return { n }
  })
  expect((await fetch(url)).status).toBe(500)
  expect(noted).toMatchObject([{ kind: 'crashed', error: { message: 'the database is gone' } }])
})

test('a row of the first part that breaks the document is not sent, and the reading ends', async () => {
  const { url, noted, closed } = await serve(5, (n) => ({ n: n === 3 ? -1 : n }))
  expect((await fetch(url)).status).toBe(500)
  await closed
  expect(noted).toMatchObject([{ kind: 'replyUndocumented', diagnostics: [{ path: ['body', 3, 'n'] }] }])
})

test.each<[string, (n: number) => Row, object]>([
  [
    'a later row that breaks the document',
    (n) => ({ n: n === 1_000 ? -1 : n, text: long }),
    { kind: 'replyUndocumented', diagnostics: [{ path: ['body', 1_000, 'n'] }] },
  ],
  [
    'a later failure',
    (n) => {
      if (n === 1_000) throw new Error('the database is gone')
      return { n, text: long }
    },
    { kind: 'crashed' },
  ],
])('%s breaks the body off and is noted', async (_, rowAt, problem) => {
  const { url, noted, closed, seen } = await serve(10_000, rowAt)
  const answer = await fetch(url)
  expect(answer.status).toBe(200)
  await expect(answer.text()).rejects.toThrow()
  await closed
  expect(noted).toMatchObject([problem])
  expect(seen.read).toBe(1_001)
})

test('a client that does not read makes the rows wait, and one that goes away ends them', async () => {
  const { server, closed, seen, noted } = await serve(1_000_000, (n) => ({ n, text: long }))
  const socket = connect(server.port, '127.0.0.1')
  socket.write('GET /rows HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await once(socket, 'readable')
  socket.pause()
  // Other requests are served meanwhile; each has a turn of its own.
  for (let times = 0; times < 20; times += 1) expect((await fetch(`${server.url}/nowhere`)).status).toBe(404)
  expect(seen.read).toBeLessThan(100_000)
  socket.destroy()
  await closed
  expect(seen.read).toBeLessThan(100_000)
  expect(noted.filter(({ kind }) => kind !== 'pathUnknown')).toEqual([])
})

test('a reply that nobody takes any more reads no further', async () => {
  const { respond, closed } = await serve(10_000, (n) => ({ n, text: long }))
  const { raw, body } = await respond({ method: 'GET', target: '/rows', headers: {}, body: new Uint8Array() })
  expect(body).toBe('(a list in parts)')
  if (raw === undefined || raw instanceof Uint8Array) throw new Error('the reply is no stream')
  raw.destroy()
  await closed
})

test.each([0, 3, 2_000])('%d rows of a member are written after the other members', async (count) => {
  const page = {
    type: 'object',
    required: ['total', 'rows'],
    properties: { rows: { type: 'array', items: item }, total: { type: 'number', 'x-decimals': 2 } },
  }
  const document = loadDocument({
    info: { title: 'Page', version: '1' },
    paths: {
      '/page': {
        get: { operationId: 'page', responses: { 200: { content: { 'application/json': { schema: page } } } } },
      },
    },
  })
  async function* rows(): AsyncGenerator<Row> {
    for (let n = 0; n < count; n += 1) yield { n, text: long }
  }
  const empty: { total: number; rows: Row[] } = { rows: [], total: count }
  const answer = { status: 200, body: withRows(empty, 'rows', rows()) }
  const { respond } = createPipeline<{ page: Shape<typeof empty> }, undefined, typeof answer>(createEdge(document), {
    operations: { page: () => answer },
    admit: () => ({ visit: { context: undefined } }),
    refuse: (problem) => problemDetails(problem, 'id'),
    note: () => undefined,
  })
  const server = await listen(createHandler(respond), { port: 0 })
  open.push(server)
  const text = await (await fetch(`${server.url}/page`)).text()
  expect(text.startsWith(`{"total":${count}.00,"rows":[`)).toBe(true)
  expect(JSON.parse(text)).toEqual({ total: count, rows: Array.from({ length: count }, (_, n) => ({ n, text: long })) })
})

test('rows where the document limits their number are refused: single rows cannot be held against it', async () => {
  const { server, noted } = await serve(2)
  expect((await fetch(`${server.url}/few`)).status).toBe(500)
  expect(noted).toMatchObject([{ kind: 'replyUndocumented' }])
})

test('HEAD reads nothing after the first part', async () => {
  const { respond, closed, seen } = await serve(10_000, (n) => ({ n, text: long }))
  const server = await listen(
    createHandler((request) => respond({ ...request, method: 'GET' })),
    { port: 0 },
  )
  open.push(server)
  const answer = await fetch(`${server.url}/rows`, { method: 'HEAD' })
  expect([answer.status, await answer.text()]).toEqual([200, ''])
  await closed
  expect(seen.read).toBeLessThan(200)
})

test('a server that closes waits for a list, until it is told to wait no longer', async () => {
  const { server, closed } = await serve(1_000_000, (n) => ({ n, text: long }))
  const socket = connect(server.port, '127.0.0.1')
  socket.write('GET /rows HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await once(socket, 'readable')
  socket.pause()
  socket.on('error', () => undefined)
  const cut = new AbortController()
  const ended = server.close(cut.signal)
  cut.abort()
  await Promise.all([ended, closed])
})

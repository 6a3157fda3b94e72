import { once } from 'node:events'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from 'vitest'
import { loadDocument } from '../document/loadDocument.ts'
import type { WireRequest } from '../document/wire.ts'
import { createEdge } from './createEdge.ts'
import { createHandler } from './createHandler.ts'
import { type Listening, listen } from './listen.ts'
import { createPipeline } from './pipeline.ts'
import { portal } from './portal.fixture.ts'

const open: Listening[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

/** Serves the portal on a port; `call` sends a request to it. */
async function startPortal() {
  const pipeline = portal()
  const server = await listen(createHandler(pipeline.respond), { port: 0, answers: pipeline.answers })
  open.push(server)
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, { ...init, headers: { authorization: 'Bearer Hello', ...init.headers } })
  return { ...pipeline, server, call }
}

test('an operation receives its context', async () => {
  const { call } = await startPortal()
  expect(await (await call('/greet/Ami')).json()).toEqual({ greeting: 'token Hello, Ami' })
})

test.each([
  ['an unknown path', '/unknown', 404, 'pathUnknown'],
  ['an invalid request', '/greet/Mohamed', 400, 'invalid'],
  ['a reply that is not documented', '/greet/short', 500, 'replyUndocumented'],
  ['a crash', '/greet/crash', 500, 'crashed'],
])('%s is noted and gets the reply of the service', async (_, path, status, kind) => {
  const { call, noted } = await startPortal()
  expect((await call(path)).status).toBe(status)
  expect(noted.map((problem) => problem.kind)).toEqual([kind])
})

test('Prefer is ignored unless the visit supports it', async () => {
  const { call } = await startPortal()
  const answer = await call('/greet/Ami', { headers: { prefer: 'code=200' } })
  expect([await answer.json(), answer.headers.get('preference-applied')]).toEqual([
    { greeting: 'token Hello, Ami' },
    null,
  ])
})

test('repeated credentials are refused', async () => {
  const { respond } = portal()
  const rawHeaders = ['Authorization', 'Bearer a', 'authorization', 'Bearer b']
  expect(await respond({ ...get('/greet/Ami'), rawHeaders })).toMatchObject({ status: 400 })
})

test('a service whose refuse throws replies with status 500', async () => {
  const broken = createPipeline(createEdge(loadDocument({ info: { title: 'Empty', version: '1' } })), {
    operations: {},
    admit: ({ problem }) => ({ problem: problem ?? { kind: 'pathUnknown' } }),
    refuse: () => {
      throw new Error('cannot')
    },
    note: () => undefined,
  })
  expect(await broken.respond(get('/unknown'))).toMatchObject({ status: 500, body: 'Internal Server Error' })
})

describe('credentials', () => {
  test.each([
    ['a bearer token', '/greet/Ami', { authorization: 'bearer abc' }, { greeting: 'token abc, Ami' }],
    ['a session cookie', '/me', { cookie: 'a=1; sid=s1' }, { user: 'session s1', theme: 'light' }],
    ['a key in the query', '/me?key=k%201', {}, { user: 'link k 1', theme: 'light' }],
  ])('%s is accepted if the operation requires it', async (_, path, headers, body) => {
    const { respond } = portal()
    expect(await respond(get(path, headers))).toMatchObject({ status: 200, body: JSON.stringify(body) })
  })

  test.each([
    ['no credentials', '/greet/Ami', {}, 'missing'],
    ['another scheme', '/greet/Ami', { authorization: 'Basic YTpi' }, 'malformed'],
    ['a cookie instead of the required token', '/greet/Ami', { cookie: 'sid=s1' }, 'missing'],
    ['one of two schemes that are required together', '/me', { authorization: 'Bearer abc' }, 'malformed'],
    ['an empty cookie', '/me', { cookie: 'sid=' }, 'missing'],
    ['a cookie sent twice', '/me', { cookie: 'sid=one; sid=two' }, 'malformed'],
    ['a key sent twice', '/me?key=one&key[]=two', {}, 'malformed'],
  ])('a request with %s is refused', async (_, path, headers, reason) => {
    const { respond, noted } = portal()
    expect(await respond(get(path, headers))).toMatchObject({ status: 401 })
    expect(noted).toEqual([{ kind: 'unauthenticated', reason }])
  })
})

describe('a cookie login', () => {
  test('sets several cookies, and the session cookie is accepted', async () => {
    const { call } = await startPortal()
    const answer = await call('/sessions', { method: 'POST', body: new URLSearchParams({ user: 'ami' }) })
    const cookies = answer.headers.getSetCookie()
    expect([answer.status, cookies]).toEqual([204, ['sid=ami; HttpOnly', 'theme=dark; Path=/']])
    const cookie = cookies.map((text) => text.split(';')[0]).join('; ')
    expect(await (await call('/me', { headers: { cookie } })).json()).toEqual({ user: 'session ami', theme: 'dark' })
  })

  test('a cookie parameter is validated', async () => {
    const { call } = await startPortal()
    const answer = await call('/me', { headers: { cookie: 'sid=ami; theme=pink' } })
    expect(await answer.json()).toMatchObject({ status: 400, errors: { theme: [expect.stringContaining('light')] } })
  })
})

describe('a multipart form', () => {
  const scan = new File(['a scan'], 'sçan.pdf', { type: 'application/pdf' })

  test('is decoded into fields by their schemas, and files', async () => {
    const { call } = await startPortal()
    const answer = await call('/documents', { method: 'POST', body: form({ title: 'Passport', pages: '2', scan }) })
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { title: 'Passport', pages: 2, name: 'sçan.pdf', type: 'application/pdf', text: 'a scan' },
    ])
  })

  test('one file is a list if its schema is an array', async () => {
    const { call } = await startPortal()
    const answer = await call('/documents', { method: 'POST', body: form({ title: 'Passport', scan, extra: scan }) })
    expect(await answer.json()).toMatchObject({ extra: 1 })
  })

  test.each(['extra[]', 'extra[0]'])('the part %s is an entry of a list', async (name) => {
    const { call } = await startPortal()
    const answer = await call('/documents', { method: 'POST', body: form({ title: 'Passport', scan, [name]: scan }) })
    expect(await answer.json()).toMatchObject({ extra: 1 })
  })

  test('may have fields only', async () => {
    const { call } = await startPortal()
    const answer = await call('/sessions', { method: 'POST', body: form({ user: 'ami' }) })
    expect(answer.headers.getSetCookie()).toContain('sid=ami; HttpOnly')
  })

  test.each([
    ['a missing file', { title: 'Passport' }, 400, 'scan'],
    ['text instead of a file', { title: 'Passport', scan: 'text' }, 400, 'must be a file'],
    ['a field that breaks its schema', { title: 'x'.repeat(21), scan }, 400, 'title'],
    ['a file over the limit', { title: 'P', scan: new File(['x'.repeat(100_001)], 'a') }, 413, '100000 bytes'],
    ['a field over the limit', { title: 'x'.repeat(1_001), scan }, 413, '1000 bytes'],
    ['too many files', { title: 'P', scan, a: scan, b: scan }, 400, 'more than 2 files'],
    ['too many fields', { title: 'P', scan, a: '', b: '', c: '', d: '', e: '' }, 400, 'more than 5 fields'],
  ])('%s is refused', async (_, parts, status, detail) => {
    const { call } = await startPortal()
    const answer = await call('/documents', { method: 'POST', body: form(parts) })
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(detail)])
  })

  test('is refused if it is incomplete or has no boundary', async () => {
    const { respond } = portal()
    const bodies = [
      ['multipart/form-data', ''],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="title"\r\n\r\nPass'],
    ]
    for (const [type = '', body = ''] of bodies) {
      const request = { ...get('/documents', { authorization: 'Bearer a', 'content-type': type }), method: 'POST' }
      expect(await respond({ ...request, body: Buffer.from(body) })).toMatchObject({ status: 400 })
    }
  })

  test('is discarded when its client disconnects, and the next request is served', async () => {
    const { call, server, noted } = await startPortal()
    const socket = connect(server.port, '127.0.0.1')
    const head = 'POST /documents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a\r\nContent-Length: 5000\r\n'
    const part = '--x\r\ncontent-disposition: form-data; name="scan"; filename="a"\r\n\r\n'
    socket.write(`${head}Content-Type: multipart/form-data; boundary=x\r\n\r\n${part}`)
    await once(socket, 'connect')
    socket.resetAndDestroy()
    await expect.poll(() => noted.map(({ kind }) => kind)).toEqual(['bodyMalformed'])
    expect((await call('/greet/Ami')).status).toBe(200)
  })

  test('is refused if its client disconnected before it is read, as it may while the caller is admitted', async () => {
    const stream = new Readable({ read: () => undefined }).destroy()
    await once(stream, 'close')
    const headers = { authorization: 'Bearer a', 'content-type': 'multipart/form-data; boundary=x' }
    const answer = portal().respond({ ...get('/documents', headers), method: 'POST', stream })
    expect(await answer).toMatchObject({ status: 400, body: expect.stringContaining('it was cut short') })
  })

  test('is not read before the caller is admitted', async () => {
    const { server } = await startPortal()
    const socket = connect(server.port, '127.0.0.1')
    const head = 'POST /documents HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n'
    socket.write(`${head}Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n`)
    const [answer] = await once(socket, 'data')
    socket.destroy()
    expect(String(answer)).toContain('HTTP/1.1 401')
  })

  test('the rest of a refused form is read, so that the next request on the connection is served', async () => {
    const { server } = await startPortal()
    const malformed = `--x\r\nnonsense\r\n\r\n${'a'.repeat(150_000)}\r\n--x--\r\n`
    const head = 'POST /documents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a\r\n'
    const type = `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${malformed.length}`
    const next = 'GET /greet/Ami HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a\r\nConnection: close\r\n\r\n'
    expect(await statuses(server.port, `${head}${type}\r\n\r\n${malformed}${next}`)).toEqual([400, 200])
  })

  test('a form with several malformed parts is refused once, and the next request is served', async () => {
    const { call } = await startPortal()
    const part = '--x\r\nContent-Disposition: form-data; name="scan"; filename="a"\r\n\r\nabc\r\n'
    const malformed = '--x\r\ncontent-disposition form-data\r\n\r\na\r\n'
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const body = `${part}${malformed}${malformed}--x--\r\n`
    expect((await call('/documents', { method: 'POST', headers, body })).status).toBe(400)
    expect((await call('/greet/Ami')).status).toBe(200)
  })

  test('a form that exceeds the limit of all its bytes is refused', async () => {
    const { call } = await startPortal()
    const fields = Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`field${index}`, 'x'.repeat(900_000)]))
    const answer = await call('/documents', { method: 'POST', body: form({ ...fields, title: 'P', scan }) })
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('200000 bytes')])
  })

  test('an operation without files refuses them', async () => {
    const { call } = await startPortal()
    const answer = await call('/sessions', { method: 'POST', body: form({ user: 'ami', scan }) })
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('takes no files')])
  })
})

test('a malformed request is answered after the complete request before it on the connection', async () => {
  const { server } = await startPortal()
  const good = 'GET /greet/Ami HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a\r\n\r\n'
  expect(await statuses(server.port, `${good}nonsense\r\n\r\n`)).toEqual([200, 400])
})

describe('replies that are not JSON', () => {
  test('a stream is sent', async () => {
    const { call } = await startPortal()
    const answer = await call('/export.csv')
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/csv', 'a,b\n1,2\n'])
  })

  test('bytes are sent unchanged, with their length', async () => {
    const { call } = await startPortal()
    const answer = await call('/recording')
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0x52, 0x49, 0xff, 0x00])
    expect(answer.headers.get('content-length')).toBe('4')
  })

  test('HEAD is allowed only if it is documented', async () => {
    const { call } = await startPortal()
    const documented = await call('/recording', { method: 'HEAD' })
    expect([documented.status, documented.headers.get('x-length')]).toEqual([200, '4'])
    expect((await call('/export.csv', { method: 'HEAD' })).status).toBe(405)
  })

  test('a reply with status 304 has no body', async () => {
    const { call } = await startPortal()
    const unchanged = await call('/etag', { headers: { 'if-none-match': '"1"' } })
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
    expect((await call('/etag')).status).toBe(200)
  })

  test('a repeated header is decoded as a list', async () => {
    const { respond } = portal()
    const rawHeaders = ['X-Tag', 'a', 'x-tag', 'b, c']
    const request = get('/etag', { authorization: 'Bearer a', 'x-tag': 'a, b, c' })
    expect(await respond({ ...request, rawHeaders })).toMatchObject({ body: '{"tags":["a","b","c"]}' })
  })
})

function get(target: string, headers: WireRequest['headers'] = {}): WireRequest {
  return { method: 'GET', target, headers, body: new Uint8Array() }
}

function form(parts: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(parts)) data.append(name, value)
  return data
}

/** Writes bytes to a new connection and gives the statuses of all replies until it is closed. */
async function statuses(port: number, bytes: string): Promise<number[]> {
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  socket.write(bytes)
  await once(socket, 'close')
  return [...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
}

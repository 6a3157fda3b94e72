import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { connect as tlsConnect } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askThrough, say, sayOverTls, startTestProxy, type TestProxy } from './proxy.fixture.ts'

let proxy: TestProxy
let passing: TestProxy
beforeAll(async () => {
  proxy = await startTestProxy()
  passing = await startTestProxy('pass')
})
afterAll(async () => {
  await proxy.close()
  await passing.close()
})

/** What the simulator was asked, from a raw reply. */
function asked(reply: string): unknown {
  expect(reply).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  return JSON.parse(reply.slice(reply.indexOf('{')))
}

const close = 'connection: close\r\n\r\n'

test('a tunnel reaches the simulator, with the host, the body and the path', async () => {
  const { status, body } = await askThrough(proxy, 'https://pay.sandbox.example.com/a?b=c', {
    method: 'POST',
    body: 'x'.repeat(200_000),
  })
  expect(status).toBe(200)
  expect(JSON.parse(body)).toMatchObject({
    method: 'POST',
    target: '/a?b=c',
    headers: { host: 'pay.sandbox.example.com' },
    body: 'x'.repeat(200_000),
  })
})

test.each([
  ['a whole URL', `GET https://api.sandbox.example.com/v1 HTTP/1.1\r\nhost: other.example\r\n${close}`],
  ['a path and a Host', `GET /v1 HTTP/1.1\r\nhost: api.sandbox.example.com\r\n${close}`],
  [
    'plain HTTP in a tunnel to port 80',
    `CONNECT api.sandbox.example.com:80 HTTP/1.1\r\n\r\nGET /v1 HTTP/1.1\r\nhost: api.sandbox.example.com\r\n${close}`,
  ],
])('%s reaches the simulator, with the host', async (_, text) => {
  const reply = (await say(proxy, text)).replace('HTTP/1.1 200 Connection Established\r\n\r\n', '')
  expect(asked(reply)).toMatchObject({ target: '/v1', headers: { host: 'api.sandbox.example.com' } })
})

test('TLS to the port itself reaches the simulator', async () => {
  const text = `GET /v1 HTTP/1.1\r\nhost: api.sandbox.example.com\r\n${close}`
  expect(asked(await sayOverTls(proxy, 'api.sandbox.example.com', text))).toMatchObject({ target: '/v1' })
})

test('the Host of a client gives way to the host of its tunnel', async () => {
  const { body } = await askThrough(proxy, 'https://pay.sandbox.example.com/', {
    headers: { host: 'other.example' },
    servername: 'pay.sandbox.example.com',
  })
  const { headers, rawHeaders } = JSON.parse(body)
  expect(headers.host).toBe('pay.sandbox.example.com')
  expect(rawHeaders).not.toContain('other.example')
})

test('what a client tells the proxy alone does not reach the simulator', async () => {
  const reply = await say(
    proxy,
    `GET https://api.sandbox.example.com/ HTTP/1.1\r\nProxy-Authorization: Basic c2VjcmV0\r\nProxy-Connection: close\r\n${close}`,
  )
  expect(reply).toMatch(/^HTTP\/1\.1 200/)
  expect(reply.toLowerCase()).not.toMatch(/c2vjcmv0|proxy-/)
})

test('a simulated reset breaks the connection of the client', async () => {
  await expect(askThrough(proxy, 'https://api.sandbox.example.com/reset')).rejects.toThrow(/ECONNRESET|socket hang up/)
})

test('what is no HTTP in a tunnel gets the answer of its provider', async () => {
  const reply = await say(proxy, 'CONNECT api.sandbox.example.com:80 HTTP/1.1\r\n\r\nnonsense\r\n\r\n')
  expect(reply).toMatch(/HTTP\/1\.1 400 [\s\S]*not understood by Echo$/)
})

test.each([
  ['CONNECT', 'CONNECT elsewhere.example:443 HTTP/1.1\r\n\r\n', 'elsewhere.example'],
  ['a whole URL', `GET http://elsewhere.example/x HTTP/1.1\r\n${close}`, 'elsewhere.example'],
  ['a path', `GET / HTTP/1.1\r\nhost: elsewhere.example\r\n${close}`, 'elsewhere.example'],
  ['an address of this machine that is not loopback', 'CONNECT 0.0.0.0:1 HTTP/1.1\r\n\r\n', '0.0.0.0:1'],
])('another host is refused with the reason: %s', async (_, text, host) => {
  const reply = await say(proxy, text)
  expect(reply).toMatch(/^HTTP\/1\.1 403 /)
  expect(reply).toContain(`${host} is no host of a provider and was refused: --proxy-others pass lets others through`)
  expect(proxy.notices).toContainEqual(expect.stringContaining(`proxy: ${host} is no host`))
})

test('the first line of a refused tunnel has the reason, since clients show no more', async () => {
  const [first] = (await say(proxy, 'CONNECT elsewhere.example:443 HTTP/1.1\r\n\r\n')).split('\r\n')
  expect(first).toMatch(/^HTTP\/1\.1 403 elsewhere\.example is no host of a provider/)
})

test.each(['http', 'tunnel'])('with "pass", another host is reached: %s', async (way) => {
  const server = createServer((_request, response) => response.end('elsewhere')).listen(0, '0.0.0.0')
  await once(server, 'listening')
  const address = server.address()
  const at = `0.0.0.0:${typeof address === 'object' && address !== null ? address.port : 0}`
  const text =
    way === 'http'
      ? `GET http://${at}/ HTTP/1.1\r\nhost: ${at}\r\n${close}`
      : `CONNECT ${at} HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nhost: ${at}\r\n${close}`
  expect(await say(passing, text)).toMatch(/200 OK[\s\S]*elsewhere/)
  expect(await say(proxy, text)).toMatch(/^HTTP\/1\.1 403 /)
  server.close()
})

test('loopback is reached without "pass", for clients that do not read NO_PROXY', async () => {
  const server = createServer((_request, response) => response.end('mine')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  expect(await say(proxy, `GET http://localhost:${port}/ HTTP/1.1\r\nhost: localhost\r\n${close}`)).toContain('mine')
  server.close()
  await once(server, 'close')
  expect(await say(proxy, `GET http://localhost:${port}/ HTTP/1.1\r\nhost: localhost\r\n${close}`)).toMatch(
    /^HTTP\/1\.1 502 [\s\S]*cannot reach localhost/,
  )
})

test('the host of a provider that does not run is refused, with "pass" too', async () => {
  for (const text of [
    'CONNECT absent.example.com:443 HTTP/1.1\r\n\r\n',
    `GET https://absent.example.com/ HTTP/1.1\r\n${close}`,
  ]) {
    expect(await say(passing, text)).toMatch(/^HTTP\/1\.1 (403|502) [\s\S]*the simulator of Absent does not run/)
  }
})

test('a page of another site may not use the hosts of providers', async () => {
  const { status, body } = await askThrough(proxy, 'https://api.sandbox.example.com/', {
    headers: { origin: 'https://evil.example' },
  })
  expect([status, body]).toEqual([403, expect.stringContaining('web pages of https://evil.example')])
})

test('a live host is told once, a sandbox never', async () => {
  await askThrough(proxy, 'https://api.example.com/')
  await askThrough(proxy, 'https://api.example.com/')
  await askThrough(proxy, 'https://pay.sandbox.example.com/')
  expect(proxy.notices.filter((line) => line.includes('live host'))).toEqual([
    'proxy: api.example.com is a live host of Echo: its requests go to the simulator',
  ])
})

test('plain HTTP to a TLS port is told, with the remedy', async () => {
  const reply = await say(
    proxy,
    `CONNECT api.sandbox.example.com:443 HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nhost: api.sandbox.example.com\r\n${close}`,
  )
  expect(reply).toMatch(/HTTP\/1\.1 400 [\s\S]*api\.sandbox\.example\.com takes TLS on port 443/)
  expect(proxy.notices).toContain(
    'proxy: a client speaks plain HTTP to api.sandbox.example.com, which takes TLS alone: use https://',
  )
})

test('a client that leaves before it asks may not trust the authority, and is told of', async () => {
  const socket = tlsConnect({ port: proxy.port, host: '127.0.0.1', servername: 'api.example.com', ca: proxy.ca })
  await once(socket, 'secureConnect')
  socket.end()
  await expect
    .poll(() => proxy.notices)
    .toContainEqual(expect.stringContaining('the certificate of the proxy: "railyard'))
})

test('a client that does not trust the authority is told of', async () => {
  const stranger: TestProxy = { ...proxy, ca: (await startedElsewhere()).ca }
  await expect(askThrough(stranger, 'https://pay.sandbox.example.com/')).rejects.toThrow(/certificate|signature/)
  await expect
    .poll(() => proxy.notices)
    .toContainEqual(
      expect.stringContaining('a client does not trust the certificate of pay.sandbox.example.com: "railyard ca"'),
    )
})

async function startedElsewhere(): Promise<TestProxy> {
  const other = await startTestProxy()
  await other.close()
  return other
}

test('it listens on 127.0.0.1 alone', async () => {
  const socket = connect(proxy.port, '127.0.0.2')
  const [error] = await once(socket, 'error')
  expect(error.code).toBe('ECONNREFUSED')
})

test('no notice has a path, a query, a header or a body', async () => {
  await askThrough(proxy, 'https://api.example.com/secret?key=secret', {
    method: 'POST',
    headers: { apiKey: 'secret' },
    body: 'secret',
  })
  await say(proxy, `GET http://user:secret@elsewhere.example/secret HTTP/1.1\r\n${close}`)
  expect(proxy.notices.length).toBeGreaterThan(0)
  expect(proxy.notices.join('\n')).not.toContain('secret')
})

test('closing ends the connections that are open', async () => {
  const own = await startTestProxy()
  const socket = tlsConnect({ port: own.port, host: '127.0.0.1', servername: 'api.example.com', ca: own.ca })
  await once(socket, 'secureConnect')
  socket.on('error', () => undefined)
  await Promise.all([once(socket, 'close'), own.close()])
  await expect(fetch(`${own.url}/health`)).rejects.toThrow()
})

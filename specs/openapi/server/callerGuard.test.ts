import { describe, expect, test } from 'vitest'
import { exchange } from '../../../testing/index.ts'
import { callerGuard } from './callerGuard.ts'
import { listen } from './listen.ts'

const guard = callerGuard(['Yard.Example', 'api.example.com'])

const evil = { origin: 'http://evil.test' }

/** A request that a browser sends for a page of another site. */
function crossSite(headers: { readonly referer?: string; readonly origin?: string }) {
  return { host: '127.0.0.1:4000', 'sec-fetch-site': 'cross-site', ...headers }
}

test.each([
  ['loopback by address', { host: '127.0.0.1:4000' }],
  ['another address of loopback', { host: '127.9.9.9' }],
  ['loopback of IPv6', { host: '[::1]:4000' }],
  ['a subdomain of localhost', { host: 'demo.localhost:4000' }],
  ['an allowed name, in any case', { host: 'yard.example:80' }],
  ['no host, as in HTTP/1.0', {}],
  ['a page of loopback', { host: 'localhost', origin: 'http://127.0.0.1:3000' }],
  ['a page of an allowed host', { host: 'localhost', origin: 'https://api.example.com' }],
  ['a link on a page of another port', { host: '127.0.0.1:4000', 'sec-fetch-site': 'same-site' }],
  ['a link on a page of loopback by name', crossSite({ referer: 'http://localhost:3000/' })],
  ['a link on a page of an allowed host', crossSite({ referer: 'https://api.example.com/' })],
  ['an address that the user has typed', { host: 'localhost', 'sec-fetch-site': 'none' }],
  ['a request of the port itself', { host: 'localhost', 'sec-fetch-site': 'same-origin' }],
  ['a fetch of a page of loopback by name', crossSite({ origin: 'http://localhost:3000' })],
])('%s is accepted', (_, headers) => {
  expect(guard(headers)).toBeUndefined()
})

test.each([
  ['a name used for DNS rebinding', { host: 'evil.test:4000' }, '--allow-host evil.test'],
  ['an address of a network', { host: '192.168.1.5:4000' }, '192.168.1.5'],
  ['a name that starts with a loopback address', { host: '127.0.0.1.evil.test' }, 'evil.test'],
  ['an invalid host', { host: 'a b' }, 'a b'],
  ['a page of another site', { host: 'localhost', origin: 'http://evil.test' }, 'web pages of http://evil.test'],
  ['a page with a null origin', { host: 'localhost', origin: 'null' }, 'web pages of null'],
  ['a page of an extension', { host: 'localhost', origin: 'chrome-extension://abc' }, 'chrome-extension://abc'],
  [
    'a link or an image on a page of another site',
    crossSite({ referer: 'http://evil.test/x' }),
    'http://evil.test may',
  ],
  ['a link on a page that hides its address', crossSite({}), 'web pages of another site'],
  ['a link on a sister of an allowed host', { host: 'api.example.com', 'sec-fetch-site': 'same-site' }, 'another site'],
  [
    'a fetch of another site that names loopback as its referer',
    crossSite({ ...evil, referer: 'http://localhost/' }),
    'evil.test',
  ],
])('%s is refused', (_, headers, reason) => {
  expect(guard(headers)).toContain(reason)
})

test('a request that is open to all pages needs a host that is served, and no more', () => {
  expect(guard(crossSite({ ...evil, referer: 'http://evil.test/' }), true)).toBeUndefined()
  expect(guard({ host: 'localhost', origin: 'null' }, true)).toBeUndefined()
  expect(guard({ host: 'evil.test', ...evil }, true)).toContain('--allow-host evil.test')
})

test('a port that is open to a network accepts IP addresses, but no unknown names', () => {
  const open = callerGuard(['*'])
  expect([open({ host: '192.168.1.5:4000' }), open({ host: '[fe80::1]' })]).toEqual([undefined, undefined])
  expect(open({ host: 'evil.test' })).toContain('evil.test')
})

describe('on a port', () => {
  test('a foreign caller gets status 403 without a call of the handler, and the next request is served', async () => {
    const seen: (string | undefined)[] = []
    const server = await listen(
      (request, response) => {
        seen.push(request.url)
        response.end('served')
      },
      { port: 0 },
    )
    const requests = [
      'POST /faults HTTP/1.1\r\nHost: evil.test\r\nContent-Length: 2\r\n\r\n{}',
      'GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    ]
    const reply = await exchange(server.url, requests.join(''))
    expect([reply.status, seen]).toEqual([403, ['/next']])
    await server.close()
  })
})

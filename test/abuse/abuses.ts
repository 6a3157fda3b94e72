import { gzipSync } from 'node:zlib'
import { bytesOf, type RawRequest } from '../../testing/http/exchange.ts'

/** What each service answers: DT One's code, Africa's Talking's status and text, the status of a problem. */
export interface Refusals {
  readonly dtone: number
  readonly africastalking: readonly [status: number, text: string | RegExp]
  readonly control: number
  readonly gateway: number
}

export interface Abuse {
  readonly name: string
  /** Spoils a request that is good in itself. */
  readonly spoil: (good: RawRequest) => RawRequest | string | Uint8Array
  readonly refusals: Refusals
}

const mebibyte = 1_048_576
const levels = 10_000

const notFound: Refusals = {
  dtone: 1_000_404,
  africastalking: [404, 'The requested resource could not be found.'],
  control: 404,
  gateway: 404,
}
const wrongMethod: Refusals = {
  dtone: 1_000_404,
  africastalking: [405, 'HTTP method not allowed, supported methods: POST'],
  control: 405,
  gateway: 405,
}
const badContent = (text: string | RegExp): Refusals => ({
  dtone: 1_000_400,
  africastalking: [400, typeof text === 'string' ? `The request content was malformed:\n${text}` : text],
  control: 400,
  gateway: 400,
})
const notJson = badContent(/^The request content was malformed:\nthe body is not JSON: ./)
const tooDeep = badContent('the body is nested deeper than 256 levels')
const notUtf8 = badContent('the body is not valid UTF-8')
const notAnObject = badContent('the body must be object')
const badRequest = (detail: string): Refusals => ({
  dtone: 1_000_400,
  africastalking: [400, `The request was malformed:\n${detail}`],
  control: 400,
  gateway: 400,
})
const unsupported = (type: string): Refusals => ({
  dtone: 1_000_400,
  africastalking: [415, `The request's Content-Type [${type}] is not supported. Expected:\napplication/json`],
  control: 415,
  gateway: 415,
})
const tooLarge: Refusals = {
  dtone: 1_000_400,
  africastalking: [
    413,
    `The request content was malformed:\nEntityStreamSizeException: incoming entity size exceeded size limit (${mebibyte} bytes)!`,
  ],
  // The control plane takes whole snapshots: to it, this is only not what it asked for.
  control: 400,
  gateway: 413,
}

/** HTTP, but no request that any service could take. */
export const abuses: readonly Abuse[] = [
  { name: 'an unknown path', spoil: at('/nowhere'), refusals: notFound },
  { name: 'a path below a known one', spoil: (good) => ({ ...good, path: `${good.path}/x/y` }), refusals: notFound },
  { name: 'a very long path', spoil: at(`/${'a'.repeat(12_000)}`), refusals: notFound },
  { name: 'a very deep path', spoil: at('/a'.repeat(6_000)), refusals: notFound },
  { name: 'a path of slashes', spoil: at('/'.repeat(6_000)), refusals: notFound },
  { name: 'a path that climbs', spoil: at('/../../../../etc/passwd'), refusals: notFound },
  { name: 'a broken escape in the path', spoil: at('/%zz/%'), refusals: notFound },
  { name: 'an escape that is not UTF-8', spoil: at('/%ff%c0%80'), refusals: notFound },
  { name: 'an escaped NUL in the path', spoil: (good) => ({ ...good, path: `${good.path}%00` }), refusals: notFound },
  { name: 'a path named __proto__', spoil: at('/__proto__'), refusals: notFound },
  { name: 'a path named constructor', spoil: at('/constructor/prototype'), refusals: notFound },
  { name: 'OPTIONS *', spoil: (good) => ({ ...good, method: 'OPTIONS', path: '*', body: '' }), refusals: notFound },

  { name: 'a wrong method', spoil: (good) => ({ ...good, method: 'PATCH' }), refusals: wrongMethod },
  { name: 'OPTIONS', spoil: (good) => ({ ...good, method: 'OPTIONS', body: '' }), refusals: wrongMethod },
  { name: 'TRACE', spoil: (good) => ({ ...good, method: 'TRACE', body: '' }), refusals: wrongMethod },

  { name: 'another media type', spoil: as('application/xml'), refusals: unsupported('application/xml') },
  { name: 'a media type that is none', spoil: as(';;;'), refusals: unsupported(';;;') },
  {
    name: 'a content type sent twice',
    spoil: (good) => ({ ...good, headers: [...good.headers, ['Content-Type', 'application/json']] }),
    refusals: badRequest('the header content-type was sent more than once'),
  },

  { name: 'a body cut off', spoil: holding('{"a":'), refusals: notJson },
  { name: 'a NUL in the body', spoil: holding('{\0}'), refusals: notJson },
  {
    name: 'an empty body',
    spoil: holding(''),
    refusals: { ...notJson, africastalking: [400, 'Request entity expected but not supplied'] },
  },
  { name: 'a blank body', spoil: holding(' \r\n\t'), refusals: badContent('the body is empty') },
  { name: 'null for a body', spoil: holding('null'), refusals: notAnObject },
  { name: 'a list for a body', spoil: holding('[]'), refusals: notAnObject },
  { name: 'a text for a body', spoil: holding('"__proto__"'), refusals: notAnObject },
  { name: 'invalid UTF-8', spoil: holding(Buffer.from('{"\xff\xfe":1}', 'latin1')), refusals: notUtf8 },
  { name: 'a body that is gzipped', spoil: holding(gzipSync('{}')), refusals: notUtf8 },
  { name: 'a list 10 000 deep', spoil: holding('['.repeat(levels) + ']'.repeat(levels)), refusals: tooDeep },
  { name: 'an object 10 000 deep', spoil: holding(`${'{"a":'.repeat(levels)}1`), refusals: tooDeep },
  {
    name: 'a good body with a member 10 000 deep',
    spoil: (good) => ({ ...good, body: `{"x":${'['.repeat(levels)}${']'.repeat(levels)},${textOf(good).slice(1)}` }),
    refusals: tooDeep,
  },
  {
    name: 'a body of 1 MiB and a byte',
    spoil: holding(JSON.stringify('x'.repeat(mebibyte - 1))),
    refusals: tooLarge,
  },
  {
    name: 'a body of 1 MiB and a byte that does not say so',
    spoil: (good) => chunked(good, JSON.stringify('x'.repeat(mebibyte - 1))),
    refusals: tooLarge,
  },
]

/** What is not HTTP, in the words that the service itself must find for it. */
export const notHttp: readonly Abuse[] = [
  { name: 'nonsense', spoil: () => 'nonsense\r\n\r\n', refusals: badRequest('the request is not HTTP') },
  { name: 'a TLS hello', spoil: () => Buffer.from('16030100a5010000a10303', 'hex'), refusals: notHttpAtAll() },
  { name: 'HTTP/2', spoil: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', refusals: notHttpAtAll() },
  { name: 'HTTP/9.9', spoil: (good) => textOfAll(good).replace('HTTP/1.1', 'HTTP/9.9'), refusals: notHttpAtAll() },
  { name: 'an unheard-of method', spoil: (good) => ({ ...good, method: 'BREW' }), refusals: notHttpAtAll() },
  {
    name: 'CONNECT',
    spoil: (good) => ({ ...good, method: 'CONNECT', path: 'example.com:443', body: '' }),
    refusals: notHttpAtAll(),
  },
  { name: 'a path without a slash', spoil: at('nowhere'), refusals: notHttpAtAll() },
  { name: 'a NUL in the path', spoil: at('/\0'), refusals: notHttpAtAll() },
  { name: 'a NUL in a header', spoil: withHeader('x-nul', 'a\0b'), refusals: notHttpAtAll() },
  { name: 'a negative length', spoil: withHeader('content-length', '-1'), refusals: notHttpAtAll() },
  {
    name: 'two lengths',
    spoil: (good) => withHeader('content-length', '5')(withHeader('content-length', '6')(good)),
    refusals: notHttpAtAll(),
  },
  {
    name: 'a length and chunks',
    spoil: (good) => withHeader('content-length', '5')(withHeader('transfer-encoding', 'chunked')(good)),
    refusals: notHttpAtAll(),
  },
  {
    name: 'a chunk of no length',
    spoil: (good) => ({ ...withHeader('transfer-encoding', 'chunked')(good), body: 'zz\r\n' }),
    refusals: notHttpAtAll(),
  },
  {
    name: 'headers of 20 000 bytes',
    spoil: withHeader('x-huge', 'y'.repeat(20_000)),
    refusals: badRequest('the headers are too large'),
  },
  {
    name: '4 000 headers',
    spoil: (good) => ({ ...good, headers: [...good.headers, ...Array.from({ length: 4_000 }, () => pair('x', ''))] }),
    refusals: badRequest('the headers are too large'),
  },
  {
    name: 'a path of 100 000 bytes',
    spoil: at(`/${'a'.repeat(100_000)}`),
    refusals: badRequest('the headers are too large'),
  },
]

/** Odd, but nothing to refuse: each is answered as the good request is. */
export const oddities: readonly (Omit<Abuse, 'refusals'> & { readonly hasUnknownParameters?: boolean })[] = [
  { name: 'no Host', spoil: (good) => textOfAll(good).replace('host: 127.0.0.1\r\n', '') },
  { name: 'an expectation that nobody knows', spoil: withHeader('expect', 'the-unexpected') },
  { name: 'the wish to be upgraded', spoil: withHeader('upgrade', 'websocket') },
  { name: 'HTTP/1.0', spoil: (good) => textOfAll(good).replace('HTTP/1.1', 'HTTP/1.0') },
  { name: 'a whole URL for a target', spoil: (good) => ({ ...good, path: `http://elsewhere${good.path}` }) },
  { name: 'a broken query', spoil: (good) => ({ ...good, path: `${good.path}?%zz=%&%ff&=&&` }) },
  {
    name: 'a query of prototypes',
    hasUnknownParameters: true,
    spoil: (good) => ({ ...good, path: `${good.path}?${prototypesInQuery}` }),
  },
  { name: 'a body in chunks', spoil: (good) => chunked(good, textOf(good)) },
  { name: 'a byte order mark', spoil: (good) => ({ ...good, body: `\uFEFF${textOf(good)}` }) },
  { name: 'a body of 1 MiB', spoil: (good) => ({ ...good, body: textOf(good).padEnd(mebibyte) }) },
]

/** Members that would spoil every object of the process, were they copied about carelessly. */
export const prototypesInBody = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'
const prototypesInQuery = '__proto__[polluted]=true&constructor[prototype][polluted]=true&__proto__=polluted'

function notHttpAtAll(): Refusals {
  return badRequest('the request is not HTTP')
}

function at(path: string): Abuse['spoil'] {
  return (good) => ({ ...good, path })
}

function as(type: string): Abuse['spoil'] {
  return (good) => ({
    ...good,
    headers: good.headers.map(([name, value]) => pair(name, name === 'content-type' ? type : value)),
  })
}

function holding(body: string | Uint8Array): Abuse['spoil'] {
  return (good) => ({ ...good, body })
}

function withHeader(name: string, value: string): (good: RawRequest) => RawRequest {
  return (good) => ({ ...good, headers: [...good.headers, pair(name, value)] })
}

function chunked(good: RawRequest, text: string): RawRequest {
  const size = Buffer.byteLength(text).toString(16)
  return { ...withHeader('transfer-encoding', 'chunked')(good), body: `${size}\r\n${text}\r\n0\r\n\r\n` }
}

function pair(name: string, value: string): readonly [string, string] {
  return [name, value]
}

function textOf({ body }: RawRequest): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
}

function textOfAll(good: RawRequest): string {
  return bytesOf(good).toString('utf8')
}

import { gzipSync } from 'node:zlib'
import { bytesOf, type RawRequest } from '../../testing/http/exchange.ts'

/** The refusal of each service: DT One's error code, Africa's Talking's status and text, the status of a problem. */
export interface Refusals {
  readonly dtone: number
  readonly africastalking: readonly [status: number, text: string | RegExp]
  readonly control: number
  readonly gateway: number
}

export interface Abuse {
  readonly name: string
  /** Alters a valid request. A text or bytes are sent as they are. `limit`: the most bytes of a body that the service reads. */
  readonly alter: (good: RawRequest, limit: number) => RawRequest | string | Uint8Array
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
  control: 413,
  gateway: 413,
}

/** Well-formed HTTP requests that every service must refuse. */
export const abuses: readonly Abuse[] = [
  { name: 'an unknown path', alter: withPath('/nowhere'), refusals: notFound },
  { name: 'a path below a known one', alter: (good) => ({ ...good, path: `${good.path}/x/y` }), refusals: notFound },
  { name: 'a very long path', alter: withPath(`/${'a'.repeat(12_000)}`), refusals: notFound },
  { name: 'a very deep path', alter: withPath('/a'.repeat(6_000)), refusals: notFound },
  { name: 'a path of slashes', alter: withPath('/'.repeat(6_000)), refusals: notFound },
  { name: 'a path with ..', alter: withPath('/../../../../etc/passwd'), refusals: notFound },
  { name: 'a broken escape in the path', alter: withPath('/%zz/%'), refusals: notFound },
  { name: 'an escape that is not UTF-8', alter: withPath('/%ff%c0%80'), refusals: notFound },
  { name: 'an escaped NUL in the path', alter: (good) => ({ ...good, path: `${good.path}%00` }), refusals: notFound },
  { name: 'a path named __proto__', alter: withPath('/__proto__'), refusals: notFound },
  { name: 'a path named constructor', alter: withPath('/constructor/prototype'), refusals: notFound },
  { name: 'OPTIONS *', alter: (good) => ({ ...good, method: 'OPTIONS', path: '*', body: '' }), refusals: notFound },

  { name: 'a wrong method', alter: (good) => ({ ...good, method: 'PATCH' }), refusals: wrongMethod },
  { name: 'OPTIONS', alter: (good) => ({ ...good, method: 'OPTIONS', body: '' }), refusals: wrongMethod },
  { name: 'TRACE', alter: (good) => ({ ...good, method: 'TRACE', body: '' }), refusals: wrongMethod },

  { name: 'another media type', alter: withMediaType('application/xml'), refusals: unsupported('application/xml') },
  { name: 'an invalid media type', alter: withMediaType(';;;'), refusals: unsupported(';;;') },
  {
    name: 'a repeated content type',
    alter: (good) => ({ ...good, headers: [...good.headers, ['Content-Type', 'application/json']] }),
    refusals: badRequest('the header content-type was sent more than once'),
  },

  { name: 'an incomplete body', alter: withBody('{"a":'), refusals: notJson },
  { name: 'a NUL in the body', alter: withBody('{\0}'), refusals: notJson },
  {
    name: 'an empty body',
    alter: withBody(''),
    refusals: { ...notJson, africastalking: [400, 'Request entity expected but not supplied'] },
  },
  { name: 'a blank body', alter: withBody(' \r\n\t'), refusals: badContent('the body is empty') },
  { name: 'null as the body', alter: withBody('null'), refusals: notAnObject },
  { name: 'a list as the body', alter: withBody('[]'), refusals: notAnObject },
  { name: 'a text as the body', alter: withBody('"__proto__"'), refusals: notAnObject },
  { name: 'invalid UTF-8', alter: withBody(Buffer.from('{"\xff\xfe":1}', 'latin1')), refusals: notUtf8 },
  { name: 'a gzipped body', alter: withBody(gzipSync('{}')), refusals: notUtf8 },
  { name: 'a list 10 000 deep', alter: withBody('['.repeat(levels) + ']'.repeat(levels)), refusals: tooDeep },
  { name: 'an object 10 000 deep', alter: withBody(`${'{"a":'.repeat(levels)}1`), refusals: tooDeep },
  {
    name: 'a valid body with a member 10 000 deep',
    alter: (good) => ({ ...good, body: `{"x":${'['.repeat(levels)}${']'.repeat(levels)},${textOf(good).slice(1)}` }),
    refusals: tooDeep,
  },
  {
    name: 'a body that is one byte too long',
    alter: (good, limit) => ({ ...good, body: JSON.stringify('x'.repeat(limit - 1)) }),
    refusals: tooLarge,
  },
  {
    name: 'a body that is one byte too long in chunks',
    alter: (good, limit) => chunked(good, JSON.stringify('x'.repeat(limit - 1))),
    refusals: tooLarge,
  },
]

/** Malformed HTTP. Each service must refuse it in its own format. */
export const notHttp: readonly Abuse[] = [
  { name: 'text that is not HTTP', alter: () => 'nonsense\r\n\r\n', refusals: badRequest('the request is not HTTP') },
  {
    name: 'no Host',
    alter: (good) => textOfAll(good).replace('host: 127.0.0.1\r\n', ''),
    refusals: badRequest('the request has no Host header'),
  },
  {
    name: 'two Hosts',
    alter: withHeader('host', '127.0.0.1'),
    refusals: badRequest('the request has more than one Host header'),
  },
  { name: 'a TLS hello', alter: () => Buffer.from('16030100a5010000a10303', 'hex'), refusals: notHttpAtAll() },
  { name: 'HTTP/2', alter: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', refusals: notHttpAtAll() },
  { name: 'HTTP/9.9', alter: (good) => textOfAll(good).replace('HTTP/1.1', 'HTTP/9.9'), refusals: notHttpAtAll() },
  { name: 'an unknown method', alter: (good) => ({ ...good, method: 'BREW' }), refusals: notHttpAtAll() },
  {
    name: 'CONNECT',
    alter: (good) => ({ ...good, method: 'CONNECT', path: 'example.com:443', body: '' }),
    refusals: notHttpAtAll(),
  },
  { name: 'a path without a slash', alter: withPath('nowhere'), refusals: notHttpAtAll() },
  { name: 'a NUL in the path', alter: withPath('/\0'), refusals: notHttpAtAll() },
  { name: 'a NUL in a header', alter: withHeader('x-nul', 'a\0b'), refusals: notHttpAtAll() },
  { name: 'a negative content length', alter: withHeader('content-length', '-1'), refusals: notHttpAtAll() },
  {
    name: 'two content lengths',
    alter: (good) => withHeader('content-length', '5')(withHeader('content-length', '6')(good)),
    refusals: notHttpAtAll(),
  },
  {
    name: 'a content length and chunks',
    alter: (good) => withHeader('content-length', '5')(withHeader('transfer-encoding', 'chunked')(good)),
    refusals: notHttpAtAll(),
  },
  {
    name: 'an invalid chunk length',
    alter: (good) => ({ ...withHeader('transfer-encoding', 'chunked')(good), body: 'zz\r\n' }),
    refusals: notHttpAtAll(),
  },
  {
    name: 'headers of 20 000 bytes',
    alter: withHeader('x-huge', 'y'.repeat(20_000)),
    refusals: badRequest('the headers are too large'),
  },
  {
    name: '4 000 headers',
    alter: (good) => ({ ...good, headers: [...good.headers, ...Array.from({ length: 4_000 }, () => pair('x', ''))] }),
    refusals: badRequest('the headers are too large'),
  },
  {
    name: 'a path of 100 000 bytes',
    alter: withPath(`/${'a'.repeat(100_000)}`),
    refusals: badRequest('the headers are too large'),
  },
]

/** Unusual but valid requests. The reply is that of the valid request. */
export const unusualRequests: readonly (Omit<Abuse, 'refusals'> & { readonly hasUnknownParameters?: boolean })[] = [
  { name: 'an unknown expectation', alter: withHeader('expect', 'the-unexpected') },
  { name: 'an Upgrade header', alter: withHeader('upgrade', 'websocket') },
  { name: 'HTTP/1.0', alter: (good) => textOfAll(good).replace('HTTP/1.1', 'HTTP/1.0') },
  { name: 'a target in absolute form', alter: (good) => ({ ...good, path: `http://elsewhere${good.path}` }) },
  { name: 'a broken query', alter: (good) => ({ ...good, path: `${good.path}?%zz=%&%ff&=&&` }) },
  {
    name: 'a query of prototypes',
    hasUnknownParameters: true,
    alter: (good) => ({ ...good, path: `${good.path}?${prototypesInQuery}` }),
  },
  { name: 'a body in chunks', alter: (good) => chunked(good, textOf(good)) },
  { name: 'a byte order mark', alter: (good) => ({ ...good, body: `\uFEFF${textOf(good)}` }) },
  { name: 'a body as long as possible', alter: (good, limit) => ({ ...good, body: textOf(good).padEnd(limit) }) },
]

/** Members that would pollute the prototype of all objects if they were copied without checks. */
export const prototypesInBody = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'
const prototypesInQuery = '__proto__[polluted]=true&constructor[prototype][polluted]=true&__proto__=polluted'

function notHttpAtAll(): Refusals {
  return badRequest('the request is not HTTP')
}

function withPath(path: string): Abuse['alter'] {
  return (good) => ({ ...good, path })
}

function withMediaType(type: string): Abuse['alter'] {
  return (good) => ({
    ...good,
    headers: good.headers.map(([name, value]) => pair(name, name === 'content-type' ? type : value)),
  })
}

function withBody(body: string | Uint8Array): Abuse['alter'] {
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

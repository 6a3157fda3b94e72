import { parseCookie } from 'cookie'
import type { ApiDocument, ApiSecurityRequirement, ApiSecurityScheme } from '../document/document.ts'
import { remember } from '../document/remember.ts'
import type { WireRequest } from '../document/wire.ts'
import { queryPairs } from './parsePairs.ts'

/** The credential of a request for one security scheme. */
export type Credential =
  | { readonly type: 'basic'; readonly user: string; readonly password: string }
  | { readonly type: 'bearer'; readonly token: string }
  | { readonly type: 'apiKey'; readonly key: string }

/** The credentials of the first alternative that a request satisfies, by scheme, or why it satisfies none. They are not verified. */
export type Presented =
  | { readonly credentials: ReadonlyMap<string, Credential>; readonly reason?: undefined }
  | { readonly credentials?: undefined; readonly reason: 'missing' | 'malformed' }

type Reading = Credential | 'missing' | 'malformed'

const nothing: Presented = { credentials: new Map() }

/** Compiles a reader of credentials for a list of alternatives. An empty list or an empty alternative requires none. */
export function credentialReader(
  { securitySchemes }: ApiDocument,
  alternatives: readonly ApiSecurityRequirement[],
): (request: WireRequest) => Presented {
  if (alternatives.length === 0) return () => nothing
  const readers = alternatives.map((names) => requirementReader(names, securitySchemes))
  const [only] = readers
  if (only !== undefined && readers.length === 1) return only
  return (request) => {
    let reason: 'missing' | 'malformed' = 'missing'
    for (const read of readers) {
      const presented = read(request)
      if (presented.reason === undefined) return presented
      if (presented.reason === 'malformed') reason = 'malformed'
    }
    return { reason }
  }
}

function requirementReader(
  names: ApiSecurityRequirement,
  schemes: ReadonlyMap<string, ApiSecurityScheme>,
): (request: WireRequest) => Presented {
  const readers = names.flatMap((name) => {
    const scheme = schemes.get(name)
    return scheme === undefined ? [] : [schemeReader(name, scheme)]
  })
  const [first = () => nothing] = readers
  if (readers.length <= 1) return first
  return (request) => {
    const all = readers.map((read) => read(request))
    const reasons = all.flatMap(({ reason }) => reason ?? [])
    if (reasons.length > 0) return { reason: reasons.includes('malformed') ? 'malformed' : 'missing' }
    return { credentials: new Map(all.flatMap(({ credentials }) => [...(credentials ?? [])])) }
  }
}

const missing: Presented = { reason: 'missing' }
/** Sent twice, it would not identify one caller. */
const malformed: Presented = { reason: 'malformed' }
const none: readonly string[] = []

/** Caches 1,000 parsed credentials, because a caller sends the same one with every request. */
function schemeReader(name: string, scheme: ApiSecurityScheme): (request: WireRequest) => Presented {
  const parse = scheme.type === 'apiKey' ? readKey : scheme.type === 'basic' ? readBasic : readBearer
  const find = scheme.type === 'apiKey' ? keyFinder(scheme) : authorizationOf
  const read = remember((text: string): Presented => {
    const reading = parse(text)
    return typeof reading === 'string' ? { reason: reading } : { credentials: new Map([[name, reading]]) }
  }, 1000)
  return (request) => {
    const [text, ...others] = find(request)
    if (text === undefined) return missing
    return others.length === 0 ? read(text) : malformed
  }
}

function authorizationOf({ headers }: WireRequest): readonly string[] {
  return headers['authorization'] === undefined ? none : [String(headers['authorization'])]
}

function keyFinder({ in: place, name }: { readonly in: 'header' | 'query' | 'cookie'; readonly name: string }) {
  const lowerCase = name.toLowerCase()
  return ({ headers, target }: WireRequest): readonly string[] => {
    if (place === 'header') return headers[lowerCase] === undefined ? none : [String(headers[lowerCase])]
    if (place === 'cookie') return cookiesNamed(name, String(headers['cookie'] ?? ''))
    const pairs = queryPairs(target)
    return typeof pairs === 'object' ? (pairs.get(name) ?? none) : none
  }
}

function cookiesNamed(name: string, header: string): readonly string[] {
  return header.split(';').flatMap((part) => parseCookie(part)[name] ?? [])
}

function readKey(key: string): Reading {
  return key === '' ? 'missing' : { type: 'apiKey', key }
}

/** Parses HTTP Basic credentials. The user name ends at the first colon (RFC 7617). */
function readBasic(authorization: string): Reading {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization)?.[1]
  const pair = Buffer.from(encoded ?? '', 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  return colon === -1 ? 'malformed' : { type: 'basic', user: pair.slice(0, colon), password: pair.slice(colon + 1) }
}

/** Parses a Bearer token (RFC 6750). */
function readBearer(authorization: string): Reading {
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1]
  return token === undefined ? 'malformed' : { type: 'bearer', token }
}

/** Lower-case names of the headers that contain credentials. Repeated, they would not identify one caller. */
export function credentialHeaders({ securitySchemes }: ApiDocument): readonly string[] {
  const names = [...securitySchemes.values()].flatMap((scheme) => {
    if (scheme.type !== 'apiKey') return ['authorization']
    return scheme.in === 'header' ? [scheme.name.toLowerCase()] : []
  })
  return [...new Set(names)]
}

/** Names of the query parameters that contain credentials. */
export function credentialParameters({ securitySchemes }: ApiDocument): readonly string[] {
  return [...securitySchemes.values()].flatMap((scheme) =>
    scheme.type === 'apiKey' && scheme.in === 'query' ? [scheme.name] : [],
  )
}

import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Contract, Operation } from '../document/contract.ts'
import type { CaseRequest, Identity } from '../model/case.ts'
import type { CaseContext, Credentials } from '../model/target.ts'

/** Adds credentials to a request by the document's security schemes. */
export function authorize(
  contract: Contract,
  operation: Operation,
  request: CaseRequest,
  identity: Identity,
  context: CaseContext,
): CaseRequest {
  const [needed] = operation.security
  if (needed === undefined || identity === 'none') return request
  return needed.reduce((carrying, name) => {
    const scheme = contract.schemes.get(name)
    if (scheme === undefined) return carrying
    const found = credentialsOf(operation, identity, context)
    const key = found?.schemes?.[name]
    const credentials = found && key !== undefined ? { ...found, key } : found
    return withScheme(carrying, scheme, identity, identity === 'wrong' ? wrong(credentials) : credentials)
  }, request)
}

function withScheme(
  request: CaseRequest,
  scheme: JsonObject,
  identity: Identity,
  credentials: Credentials | undefined,
): CaseRequest {
  const { type, name, in: place } = scheme
  if (type !== 'apiKey') {
    const authorization = identity === 'malformed' ? malformed(scheme) : authorizationOf(scheme, credentials)
    return authorization === undefined ? request : withHeader(request, 'authorization', authorization)
  }
  const key = identity === 'malformed' ? '' : credentials?.key
  if (key === undefined || typeof name !== 'string') return request
  if (place === 'header') return withHeader(request, name.toLowerCase(), key)
  if (place === 'cookie')
    return withHeader(request, 'cookie', [request.headers['cookie'], `${name}=${key}`].filter(Boolean).join('; '))
  const mark = request.target.includes('?') ? '&' : '?'
  return { ...request, target: `${request.target}${mark}${encodeURIComponent(name)}=${encodeURIComponent(key)}` }
}

function credentialsOf(
  { account }: Operation,
  identity: Identity,
  { own, other, forbidden, throttled, accounts }: CaseContext,
): Credentials | undefined {
  const named = accountNamed(identity)
  if (named !== undefined) return accounts?.[named]
  if (identity === 'other') return other
  if (identity === 'copy') return other && { ...own, key: other.key }
  if (identity === 'forbidden') return forbidden
  if (identity === 'throttled') return throttled
  return account === undefined ? own : accounts?.[account]
}

/** Credentials of the same form, so that the value is refused and not the format. */
function wrong({ key }: Credentials = { key: 'railyard' }): Credentials {
  return { key: `${key.slice(0, -4)}0000`, secret: 'wrong' }
}

/** The name of an account that the document names; undefined for other identities. */
export function accountNamed(identity: Identity | undefined): string | undefined {
  return identity?.startsWith('account ') ? identity.slice('account '.length) : undefined
}

function isBasic({ type, scheme }: JsonObject): boolean {
  return type === 'http' && String(scheme).toLowerCase() === 'basic'
}

function authorizationOf(scheme: JsonObject, credentials: Credentials | undefined): string | undefined {
  if (credentials === undefined) return undefined
  const { key, secret = '' } = credentials
  return isBasic(scheme) ? `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` : `Bearer ${key}`
}

function malformed(scheme: JsonObject): string {
  return isBasic(scheme) ? 'Basic %%%' : 'Bearer'
}

function withHeader(request: CaseRequest, name: string, value: string): CaseRequest {
  return { ...request, headers: { ...request.headers, [name]: value } }
}

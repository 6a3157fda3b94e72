import { remember, type WireRequest } from '../../../../specs/openapi/index.ts'
import type { Credential } from '../../../kernel/index.ts'

/** Reads API key and secret from HTTP Basic; the key names the world. @see docs/dtone.md#authentication */
export function basicCredential({ authorization }: WireRequest['headers']): Credential {
  return authorization === undefined ? { reason: 'missing' } : read(String(authorization))
}

/** Cached, because a caller sends the same header with every request. */
const read = remember((authorization: string): Credential => {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization)?.[1]
  const pair = Buffer.from(encoded ?? '', 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon < 1 || colon === pair.length - 1) return { reason: 'malformed' }
  return { key: pair.slice(0, colon), secret: pair.slice(colon + 1) }
}, 1000)

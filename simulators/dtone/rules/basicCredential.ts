import type { WireRequest } from '../../../specs/openapi/index.ts'
import type { Credential } from '../../kernel/index.ts'

/** API key and secret of HTTP Basic; the key names the world. @see docs/dtone.md#authentication */
export function basicCredential({ authorization }: WireRequest['headers']): Credential {
  if (authorization === undefined) return { reason: 'missing' }
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(String(authorization))?.[1]
  const [, key, secret] = /^([^:]+):(.+)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? []
  return key === undefined || secret === undefined ? { reason: 'malformed' } : { key, secret }
}

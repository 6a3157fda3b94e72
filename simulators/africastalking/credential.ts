import type { WireRequest } from '../../specs/openapi/index.ts'
import type { Credential } from '../kernel/index.ts'

/** The API key, which names the world. @see docs/africastalking.md#authentication */
export function credential(headers: WireRequest['headers']): Credential {
  const key = headers['apikey']
  return typeof key === 'string' && key !== '' ? { key } : { reason: 'missing' }
}

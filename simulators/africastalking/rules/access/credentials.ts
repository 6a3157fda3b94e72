import { type DecodedRequest, isRecord, type Reply, type WireRequest } from '../../../../specs/openapi/index.ts'
import type { Credential } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { sandbox } from '../../data/sandbox.ts'
import { errors } from '../errors/errors.ts'

/** Reads the API key, which names the world. @see docs/africastalking.md#authentication */
export function credential(headers: WireRequest['headers']): Credential {
  const key = headers['apikey']
  return typeof key === 'string' && key !== '' ? { key } : { reason: 'missing' }
}

/**
 * Refuses a user name other than the sandbox's in strict mode, with the reply that a wrong key gets.
 * @see docs/africastalking.md#authentication
 */
export function authorize({ query, body }: DecodedRequest, { isStrict }: Context): Reply | undefined {
  if (!isStrict) return undefined
  const username = isRecord(body) ? body['username'] : query['username']
  return username === undefined || username === sandbox.username ? undefined : errors.credentialsInvalid
}

import { type DecodedRequest, isRecord, type Presented, type Reply } from '../../../../specs/openapi/index.ts'
import type { Caller } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { errors } from '../errors/errors.ts'
import { keyRefusal } from './keyRefusal.ts'

/** Reads the API key, which names the world. A malformed key cannot be sent. @see docs/africastalking.md#authentication */
export function caller({ credentials }: Presented): Caller {
  const presented = credentials?.get('apiKey')
  return presented?.type === 'apiKey' ? { key: presented.key } : { reason: 'missing' }
}

/**
 * Refuses a key that is young or withdrawn, and in strict mode a user name other than the sandbox's, with the reply that a wrong key gets.
 * @see docs/africastalking.md#authentication
 */
export function authorize({ query, body }: DecodedRequest, context: Context): Reply | undefined {
  if (keyRefusal(context) !== undefined) return errors.credentialsInvalid
  if (!context.isStrict) return undefined
  const username = isRecord(body) ? body['username'] : query['username']
  return username === undefined || username === sandbox.username ? undefined : errors.credentialsInvalid
}

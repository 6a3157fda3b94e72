import { type DecodedRequest, isRecord, type Reply } from '../../specs/openapi/index.ts'
import type { Context } from './context.ts'
import { sandbox } from './data/sandbox.ts'
import { errors } from './errors.ts'

/** In strict mode the user name must be the sandbox's; a wrong one is refused like a wrong key. @see docs/africastalking.md#authentication */
export function authorize({ query, body }: DecodedRequest, { isStrict }: Context): Reply | undefined {
  if (!isStrict) return undefined
  const username = isRecord(body) ? body['username'] : query['username']
  return username === undefined || username === sandbox.username ? undefined : errors.credentialsInvalid
}

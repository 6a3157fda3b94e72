import type { Problem, Reply } from '../../../../specs/openapi/index.ts'
import { settings } from '../../data/settings.ts'
import type { ErrorKey } from './errorKey.ts'
import { refusal } from './refusal.ts'

const keys: Readonly<Record<Problem['kind'], ErrorKey>> = {
  pathUnknown: 'resourceNotFound',
  methodNotAllowed: 'resourceNotFound',
  unauthenticated: 'unauthorized',
  headersMalformed: 'badRequest',
  mediaTypeUnsupported: 'badRequest',
  bodyTooLarge: 'badRequest',
  bodyMalformed: 'badRequest',
  invalid: 'badRequest',
  replyUndocumented: 'unexpectedError',
  crashed: 'unexpectedError',
}

/** The provider's form of what went wrong before or after an operation. @see docs/dtone.md#errors */
export function refuse({ kind }: Problem): Reply {
  const reply = refusal(keys[kind])
  if (kind !== 'unauthenticated') return reply
  return { ...reply, headers: { 'WWW-Authenticate': `Basic realm="${settings.realm}"` } }
}

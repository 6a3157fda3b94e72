import type { Reply } from '../../../specs/openapi/index.ts'
import { errors } from '../data/errors.ts'
import type { ErrorKey } from './errorKey.ts'
import { refusal } from './refusal.ts'

/** The reply of an error by its name in the table, for fault rules; undefined where there is none. */
export function namedError(name: string): Reply | undefined {
  return isErrorKey(name) ? refusal(name) : undefined
}

function isErrorKey(name: string): name is ErrorKey {
  return Object.hasOwn(errors, name)
}

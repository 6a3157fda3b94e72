import type { Reply } from '../../../../specs/openapi/index.ts'
import { errors } from '../../data/errors.ts'
import type { ErrorKey } from './errorKey.ts'
import { refusal } from './refusal.ts'

const keys = Object.keys(errors).filter(isErrorKey)

/** The reply of an error by its name in the table or by its code, for fault rules; undefined where there is none. */
export function namedError(name: string | number): Reply | undefined {
  const key = keys.find((candidate) => candidate === name || errors[candidate].code === name)
  return key === undefined ? undefined : refusal(key)
}

function isErrorKey(name: string): name is ErrorKey {
  return Object.hasOwn(errors, name)
}

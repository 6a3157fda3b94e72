import type { components } from '../../../specs/types/dtone.ts'
import { errors } from '../data/errors.ts'
import type { ErrorKey } from './errorKey.ts'

/** The reply of a row of the error table; its status is known to the compiler, which holds it against the document. */
export function refusal<Key extends ErrorKey>(
  key: Key,
): { readonly status: (typeof errors)[Key]['http']; readonly body: components['schemas']['Error'] } {
  const { code, http, message } = errors[key]
  return { status: http, body: { errors: [{ code, message }] } }
}

import { errors } from '../../data/errors.ts'
import type { ErrorKey } from './errorKey.ts'

/** The reply of each row of the error table, its status and code known to the compiler, which holds them against the document. */
export type Refusal<Key extends ErrorKey> = {
  readonly [Name in Key]: {
    readonly status: (typeof errors)[Name]['http']
    readonly body: { readonly errors: { code: (typeof errors)[Name]['code']; message: string }[] }
  }
}[Key]

/** The reply of a row of the error table. @see docs/dtone.md#errors */
export function refusal<Key extends ErrorKey>(key: Key): Refusal<Key>
export function refusal(key: ErrorKey): Refusal<ErrorKey> | object {
  const { code, http, message } = errors[key]
  return { status: http, body: { errors: [{ code, message }] } }
}

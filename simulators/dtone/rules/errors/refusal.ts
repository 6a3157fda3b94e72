import type { ReplyOf } from '../../../../specs/openapi/index.ts'
import type { operations } from '../../../../specs/types/dtone.generated.ts'
import type { Context } from '../../context.ts'
import { errors } from '../../data/errors.generated.ts'

/** The name of a row in the provider's error table, `data/errors.yaml`. @see docs/dtone.md#errors */
export type ErrorKey = keyof typeof errors

/** The type of an error reply, with literal status and code, so that the compiler checks it against the document. */
type Refusal<Key extends ErrorKey> = {
  readonly [Name in Key]: {
    readonly status: (typeof errors)[Name]['http']
    readonly body: { readonly errors: { code: (typeof errors)[Name]['code']; message: string }[] }
  }
}[Key]

/** The error reply of a row of the table. @see docs/dtone.md#errors */
export function refusal<Key extends ErrorKey>(key: Key): Refusal<Key>
export function refusal(key: ErrorKey): Refusal<ErrorKey> | object {
  const { code, http, message } = errors[key]
  return { status: http, body: { errors: [{ code, message }] } }
}

/** The errors that the document allows for an operation. */
export type ErrorOf<Id extends keyof operations> = {
  [Key in ErrorKey]: Refusal<Key> extends ReplyOf<operations[Id]> ? Key : never
}[ErrorKey]

/** Returns an error key and writes its reason to the journal and the log, since one code has several reasons. @see docs/dtone.md#errors */
export function explained<Key extends ErrorKey>(key: Key, reason: string, context: Context): Key {
  context.explain(reason)
  return key
}

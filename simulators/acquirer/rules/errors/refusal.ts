import { errors } from '../../data/errors.generated.ts'

/** The name of a row in the provider's error table, `data/errors.yaml`. @see docs/acquirer.md#errors */
export type ErrorKey = keyof typeof errors

/** The type of an error reply, with literal status and code, so that the compiler checks it against the document. */
type Refusal<Key extends ErrorKey> = {
  readonly [Name in Key]: {
    readonly status: (typeof errors)[Name]['http']
    readonly body: { readonly error: { code: Name; message: string } }
  }
}[Key]

/** The error reply of a row of the table. @see docs/acquirer.md#errors */
export function refusal<Key extends ErrorKey>(key: Key): Refusal<Key>
export function refusal(key: ErrorKey): Refusal<ErrorKey> | object {
  const { http, message } = errors[key]
  return { status: http, body: { error: { code: key, message } } }
}

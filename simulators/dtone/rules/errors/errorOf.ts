import type { ReplyOf } from '../../../../specs/openapi/index.ts'
import type { operations } from '../../../../specs/types/dtone.ts'
import type { ErrorKey } from './errorKey.ts'
import type { Refusal } from './refusal.ts'

/** The rows of the error table that an operation may answer with: its document lists their codes under their statuses. */
export type ErrorOf<Id extends keyof operations> = {
  [Key in ErrorKey]: Refusal<Key> extends ReplyOf<operations[Id]> ? Key : never
}[ErrorKey]

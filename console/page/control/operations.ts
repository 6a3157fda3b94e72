import type { components, operations } from '../../../specs/types/control.generated.ts'

export type Schemas = components['schemas']

/** The operations of the control plane, by their ids. */
export type OperationId = keyof operations

type Values<Parameters> = [Exclude<Parameters, undefined>] extends [never] ? never : Parameters
type PathOf<Id extends OperationId> = Values<operations[Id]['parameters']['path']>
type QueryOf<Id extends OperationId> = Values<operations[Id]['parameters']['query']>
type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

/** The body of the answer when an operation succeeds. */
export type AnswerOf<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses']]: Status extends 200 | 201
    ? operations[Id]['responses'][Status] extends { content: { 'application/json': infer Body } }
      ? Body
      : undefined
    : never
}[keyof operations[Id]['responses']]

type Optional<Name extends string, Value> = [Value] extends [never]
  ? { readonly [name in Name]?: never }
  : undefined extends Value
    ? { readonly [name in Name]?: Value }
    : { readonly [name in Name]: Value }

/** A call of one operation, as data: it can be shown as curl before it is sent. */
export type Call<Id extends OperationId> = { readonly operation: Id } & Optional<'path', PathOf<Id>> &
  Optional<'query', QueryOf<Id>> &
  Optional<'body', BodyOf<Id>>

/** A call of any operation, with values that nothing has checked yet, such as those of a form. */
export interface AnyCall {
  readonly operation: OperationId
  readonly path?: object | undefined
  readonly query?: object | undefined
  readonly body?: unknown
}

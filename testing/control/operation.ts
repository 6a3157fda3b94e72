import type { ReplyOf } from '../../specs/openapi/index.ts'
import type { operations } from '../../specs/types/control.generated.ts'

/** An operation of the control plane. @see specs/control.yaml */
export type ControlOperationId = keyof operations

/** The documented replies of an operation, as a union over the status. */
export type ControlReply<Id extends ControlOperationId> = ReplyOf<operations[Id]>

/** The body that an operation answers with when it succeeds. */
export type ControlResult<Id extends ControlOperationId> = Extract<ControlReply<Id>, Succeeded>['body']

/** The body that an operation takes. */
export type ControlBody<Id extends ControlOperationId> = BodyOf<operations[Id]>

/** The query parameters that an operation takes. */
export type ControlQuery<Id extends ControlOperationId> = NonNullable<operations[Id]['parameters']['query']>

/** What an operation is called with; the argument is optional where none of its parts is required. */
export type ControlArguments<Id extends ControlOperationId> =
  Record<never, never> extends ControlParts<Id> ? [parts?: ControlParts<Id>] : [parts: ControlParts<Id>]

export interface Succeeded {
  readonly status: 200 | 201 | 202 | 204
}

type ControlParts<Id extends ControlOperationId> = Part<'path', operations[Id]['parameters']['path']> &
  Part<'query', operations[Id]['parameters']['query']> &
  Part<'body', BodyOf<operations[Id]>>

type Part<Name extends string, Value> = [NonNullable<Value>] extends [never]
  ? unknown
  : undefined extends Value
    ? { readonly [Key in Name]?: NonNullable<Value> }
    : { readonly [Key in Name]: Value }

type BodyOf<Shape> = Shape extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Shape extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined

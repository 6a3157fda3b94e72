import type { operations as AfricasTalking } from '../../specs/types/africastalking.generated.ts'
import type { operations as Dtone } from '../../specs/types/dtone.generated.ts'
import type { CallbackName } from '../callbacks/callbackNames.ts'

/** The operations and callbacks of both providers. */
type Provider = Dtone & AfricasTalking

/** An operation that an application calls. */
export type ProviderOperationId = Exclude<keyof Provider, CallbackName>

/** Expected fields of a request: those of its body, or its query parameters. Each may be an asymmetric matcher. */
export type RequestFields<Id extends ProviderOperationId> = Fields<BodyOf<Provider[Id]> | QueryOf<Provider[Id]>>

/** Expected members of a callback's body. */
export type CallbackFields<Name extends CallbackName> = Name extends keyof Provider
  ? Fields<BodyOf<Provider[Name]>>
  : Readonly<Record<string, unknown>>

type Fields<Value> = { readonly [Key in KeysOf<Value>]?: unknown }
/** Of each member of a union. */
type KeysOf<Value> = Value extends object ? keyof Value : never
type BodyOf<Shape> = Shape extends { requestBody?: { content: infer Content } } ? Content[keyof Content] : never
type QueryOf<Shape> = Shape extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never

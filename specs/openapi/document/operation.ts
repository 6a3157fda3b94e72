import type { Readable } from 'node:stream'
import type { WrittenNumbers } from './writtenNumbers.ts'

/** The type of an operation as openapi-typescript generates it. */
export interface OperationShape {
  parameters: { query?: unknown; header?: unknown; path?: unknown; cookie?: unknown }
  requestBody?: unknown
  responses: object
}

/** The type of `operations` in a generated types file: `Shapes extends OperationShapes<Shapes>`. */
export type OperationShapes<Shapes> = { [Id in keyof Shapes]: OperationShape }

/** A decoded and validated request, as the operation receives it. `cookies` is present if the operation documents any. */
export type RequestOf<Shape extends OperationShape> = RequestParts<Shape> & CookiesOf<Shape['parameters']['cookie']>

interface RequestParts<Shape extends OperationShape> {
  readonly path: Part<Shape['parameters']['path']>
  readonly query: Part<Shape['parameters']['query']>
  readonly headers: Part<Shape['parameters']['header']>
  readonly body: BodyOf<Shape>
}

/** The documented replies of an operation, as a union over status and media type. */
export type ReplyOf<Shape extends OperationShape> = Extract<
  { [Status in keyof Shape['responses']]: ReplyWith<Status, Shape['responses'][Status]> }[keyof Shape['responses']],
  Reply
>

/** The documented replies of an operation whose body is an array, as its rows: they are read one by one while the reply is sent. */
export type RowsReplyOf<Shape extends OperationShape> = Extract<
  { [Status in keyof Shape['responses']]: RowsWith<Status, Shape['responses'][Status]> }[keyof Shape['responses']],
  Reply
>

/** A reply of any operation. */
export interface Reply {
  readonly status: number
  /** Media type of the body. @default the first documented media type of the status */
  readonly contentType?: string
  readonly headers?: ReplyHeaders
  readonly body?: unknown
}

/** Headers with the value `undefined` are omitted. A list is sent as repeated headers, as `Set-Cookie` requires. */
export type ReplyHeaders = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** A request decoded by the declared styles, before validation. */
export interface DecodedRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly cookies: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** Numbers of a JSON body that were read as other ones than were written. */
  readonly written?: WrittenNumbers
}

/** One function for each operation of a document. A missing, misspelt or wrongly typed operation does not compile. */
export type OperationTable<Shapes extends OperationShapes<Shapes>, Context> = {
  readonly [Id in keyof Shapes]: (request: RequestOf<Shapes[Id]>, context: Context) => ReplyOf<Shapes[Id]>
}

/** An `OperationTable` whose operations may be asynchronous, and may give the rows of an array one by one. */
export type AsyncOperationTable<Shapes extends OperationShapes<Shapes>, Context> = {
  readonly [Id in keyof Shapes]: (
    request: RequestOf<Shapes[Id]>,
    context: Context,
  ) => AnyReplyOf<Shapes[Id]> | Promise<AnyReplyOf<Shapes[Id]>>
}

type AnyReplyOf<Shape extends OperationShape> = ReplyOf<Shape> | RowsReplyOf<Shape>

type CookiesOf<Cookies> = [NonNullable<Cookies>] extends [never]
  ? unknown
  : { readonly cookies: Readonly<NonNullable<Cookies>> }

type Part<Parameters> = [NonNullable<Parameters>] extends [never]
  ? Readonly<Record<string, never>>
  : Readonly<NonNullable<Parameters>>

type BodyOf<Shape> = Shape extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Shape extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined

type ReplyWith<Status, Response> = Response extends { content: infer Content }
  ? {
      [Type in keyof Content]: {
        readonly status: Status
        readonly contentType?: Type
        readonly headers?: ReplyHeaders
        readonly body: SentAs<Content[Type]>
      }
    }[keyof Content]
  : { readonly status: Status; readonly headers?: ReplyHeaders; readonly body?: undefined }

type RowsWith<Status, Response> = Response extends { content: infer Content }
  ? {
      [Type in keyof Content]: Content[Type] extends readonly (infer Row)[]
        ? {
            readonly status: Status
            readonly contentType?: Type
            readonly headers?: ReplyHeaders
            readonly body: AsyncIterable<Row>
          }
        : never
    }[keyof Content]
  : never

/** Text and files can also be sent as bytes or as a stream. */
type SentAs<Body> = Body extends File
  ? Uint8Array | Readable
  : string extends Body
    ? Body | Uint8Array | Readable
    : Body

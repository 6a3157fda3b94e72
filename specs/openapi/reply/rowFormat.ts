import { Readable } from 'node:stream'
import { dereference } from '../document/dereference.ts'
import type { ApiDocument, Schema } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import type { Diagnostic } from '../document/problem.ts'
import type { Validator } from '../validation/validator.ts'
import { decimalWriter } from './decimals.ts'
import { rowsWithin } from './rowsWithin.ts'

/** Validates and writes the rows of a documented array one by one. */
export interface RowFormat {
  /** Validates the row at a position, counted from 0. The list is empty when the row is documented. */
  readonly check: (row: unknown, position: number) => readonly Diagnostic[]
  readonly toJson: (row: unknown) => string
}

/** Rows that come one by one: those of an array, or of a member of an object. */
export interface Rows {
  readonly rows: AsyncIterable<unknown>
  /** The object; absent where the array is the whole body. */
  readonly of?: { readonly body: object; readonly member: string }
}

/** The rows of a body that comes row by row. A stream of bytes does not. */
export function rowsOf(body: unknown): Rows | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  if (isAsync(body)) return body instanceof Readable ? undefined : { rows: body }
  const within = rowsWithin(body)
  return within && { rows: within.rows, of: { body, member: within.member } }
}

function isAsync(body: object): body is AsyncIterable<unknown> {
  return Symbol.asyncIterator in body
}

/** Keywords that are about all rows together, so that single rows cannot be held against them. */
const aboutAll = ['maxItems', 'uniqueItems', 'contains', 'prefixItems', 'unevaluatedItems', 'allOf', 'anyOf', 'oneOf']

/** Compiles the format of the rows of a documented array; undefined where no array of `items` alone is documented. */
export function rowFormat(document: ApiDocument, schema: Schema, validator: Validator): RowFormat | undefined {
  const list = isRecord(schema) ? dereference(document.source, schema, 'schema') : {}
  const { type, items } = list
  if (type !== 'array' || !isSchema(items) || aboutAll.some((keyword) => keyword in list)) return undefined
  const check = validator.parts({ row: items }, ['row'])
  return {
    check: (row, position) =>
      check({ row }).map(({ path, ...found }) => ({ ...found, path: ['body', position, ...path.slice(1)] })),
    toJson: decimalWriter(document, items) ?? JSON.stringify,
  }
}

/** The format of the rows of a member of a documented object. */
export function memberFormat(
  document: ApiDocument,
  schema: Schema,
  member: string,
  validator: Validator,
): RowFormat | undefined {
  const object = isRecord(schema) ? dereference(document.source, schema, 'schema') : {}
  const members = object['properties']
  const list = isRecord(members) ? members[member] : undefined
  const format = isSchema(list) ? rowFormat(document, list, validator) : undefined
  return (
    format && {
      ...format,
      check: (row, position) =>
        format
          .check(row, position)
          .map(({ path, ...found }) => ({ ...found, path: ['body', member, ...path.slice(1)] })),
    }
  )
}

/** The format where a document allows no rows: each is refused. */
export const noRows: RowFormat = {
  check: () => [{ code: 'type', message: 'the document has no array of items that may come as rows', path: ['body'] }],
  toJson: JSON.stringify,
}

function isSchema(value: unknown): value is Schema {
  return isRecord(value) || typeof value === 'boolean'
}

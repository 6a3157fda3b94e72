import { Readable } from 'node:stream'
import { dereference } from '../document/dereference.ts'
import type { ApiDocument, Schema } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import type { Diagnostic } from '../document/problem.ts'
import type { Validator } from '../validation/validator.ts'
import { decimalWriter } from './decimals.ts'

/** Validates and writes the rows of a documented array one by one. */
export interface RowFormat {
  /** Validates the row at a position, counted from 0. The list is empty when the row is documented. */
  readonly check: (row: unknown, position: number) => readonly Diagnostic[]
  readonly toJson: (row: unknown) => string
}

/** Whether a body is the rows of an array, which come one by one. A stream of bytes is not. */
export function isRows(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body && !(body instanceof Readable)
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

/** The format where a document allows no rows: each is refused. */
export const noRows: RowFormat = {
  check: () => [{ code: 'type', message: 'the document has no array of items that may come as rows', path: ['body'] }],
  toJson: JSON.stringify,
}

function isSchema(value: unknown): value is Schema {
  return isRecord(value) || typeof value === 'boolean'
}

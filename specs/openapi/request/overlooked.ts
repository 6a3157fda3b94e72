import { dereference } from '../document/dereference.ts'
import type { ApiDocument, ApiOperation } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import { parsePairs } from './parsePairs.ts'

/** Lists query parameters and body fields that the operation does not document and ignores, one message each. */
export type Overlooked = (target: string, body: unknown) => readonly string[]

const nothing: readonly string[] = []

/** Compiles the search for unknown parameters and fields. Without it a misspelt filter or field would be ignored silently. */
export function overlooked(document: ApiDocument, { parameters, requestBody }: ApiOperation): Overlooked {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name.replace('[]', ''))
  const query = new Set(inQuery)
  const body = new Set<string>()
  for (const { schema } of requestBody?.content.values() ?? []) collect(document, schema, body)
  return (target, sent) => {
    const unknownInQuery = unknownParameters(target, query)
    if (body.size === 0 || !isRecord(sent)) return unknownInQuery
    const unknownInBody = unknownNames('field', Object.keys(sent), body)
    return unknownInBody.length === 0 ? unknownInQuery : [...unknownInQuery, ...unknownInBody]
  }
}

function unknownParameters(target: string, known: ReadonlySet<string>): readonly string[] {
  const mark = target.indexOf('?')
  const pairs = mark === -1 ? undefined : parsePairs(target.slice(mark + 1))
  return pairs === undefined || typeof pairs === 'string'
    ? nothing
    : unknownNames('parameter', [...pairs.keys()], known)
}

/** Limit for messages; longer lists are truncated. */
const limit = 20

function unknownNames(kind: string, names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length === 0) return nothing
  const expected = [...known].join(', ') || 'none'
  const messages = unknown
    .slice(0, limit)
    .map((name) => `the ${kind} \`${name}\` is not known and was passed over (there are ${expected})`)
  return unknown.length <= limit ? messages : [...messages, `and ${unknown.length - limit} more`]
}

function collect(document: ApiDocument, schema: unknown, names: Set<string>, seen = new Set<unknown>()): void {
  if (!isRecord(schema) || seen.has(schema)) return
  seen.add(schema)
  const { $ref, properties, allOf, anyOf, oneOf } = schema
  if ($ref !== undefined) collect(document, dereference(document.source, { $ref }, 'schema'), names, seen)
  for (const name in isRecord(properties) ? properties : {}) names.add(name)
  for (const branches of [allOf, anyOf, oneOf]) {
    if (Array.isArray(branches)) for (const branch of branches) collect(document, branch, names, seen)
  }
}

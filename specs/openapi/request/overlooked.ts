import { dereference } from '../document/dereference.ts'
import type { ApiDocument, ApiOperation } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import { parsePairs } from './parsePairs.ts'

/** What a request has that its operation does not know and passes over, in words: parameters of the query and members of the body. */
export type Overlooked = (target: string, body: unknown) => readonly string[]

const nothing: readonly string[] = []

/** Compiles the search for what is passed over: a filter or a field that is spelt in another way does nothing, and nobody is told. */
export function overlooked(document: ApiDocument, { parameters, requestBody }: ApiOperation): Overlooked {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name.replace('[]', ''))
  const query = new Set(inQuery)
  const body = new Set<string>()
  for (const { schema } of requestBody?.content.values() ?? []) collect(document, schema, body)
  return (target, sent) => {
    const strangers = strangersIn(target, query)
    if (body.size === 0 || !isRecord(sent)) return strangers
    const unknown = passedOver('field', Object.keys(sent), body)
    return unknown.length === 0 ? strangers : [...strangers, ...unknown]
  }
}

function strangersIn(target: string, known: ReadonlySet<string>): readonly string[] {
  const mark = target.indexOf('?')
  const pairs = mark === -1 ? undefined : parsePairs(target.slice(mark + 1))
  return pairs === undefined || typeof pairs === 'string' ? nothing : passedOver('parameter', [...pairs.keys()], known)
}

/** More than anyone reads. */
const most = 20

function passedOver(kind: string, names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length === 0) return nothing
  const others = [...known].join(', ') || 'none'
  const told = unknown
    .slice(0, most)
    .map((name) => `the ${kind} \`${name}\` is not known and was passed over (there are ${others})`)
  return unknown.length <= most ? told : [...told, `and ${unknown.length - most} more`]
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

import type { ApiDocument, ApiOperation } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import { schemaTypes } from '../document/schemaTypes.ts'
import { queryPairs, withoutIndex } from './parsePairs.ts'

/** Lists query parameters and body fields that the operation does not document, one message each; `fate` says what became of them. */
export type Overlooked = (target: string, body: unknown, fate?: Fate) => readonly string[]

/** A name is ignored, or the request is refused for it. @default 'ignored' */
type Fate = 'ignored' | 'refused'

const nothing: readonly string[] = []

/** Compiles the search for unknown parameters and fields. Without it a misspelt filter or field would be ignored silently. */
export function overlooked(document: ApiDocument, { parameters, requestBody }: ApiOperation): Overlooked {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => withoutIndex(name))
  const query = new Set(inQuery)
  const bodies = [...(requestBody?.content.values() ?? [])]
  const body = new Set(bodies.flatMap(({ schema }) => [...schemaTypes(document, schema).properties.keys()]))
  return (target, sent, fate = 'ignored') => {
    const unknownInQuery = unknownParameters(target, query, fate)
    if (body.size === 0 || !isRecord(sent)) return unknownInQuery
    const unknownInBody = unknownNames('field', Object.keys(sent), body, fate)
    return unknownInBody.length === 0 ? unknownInQuery : [...unknownInQuery, ...unknownInBody]
  }
}

function unknownParameters(target: string, known: ReadonlySet<string>, fate: Fate): readonly string[] {
  const pairs = queryPairs(target)
  return pairs === undefined || typeof pairs === 'string'
    ? nothing
    : unknownNames('parameter', [...pairs.keys()], known, fate)
}

/** Limit for messages; longer lists are truncated. */
const limit = 20

function unknownNames(
  kind: string,
  names: readonly string[],
  known: ReadonlySet<string>,
  fate: Fate,
): readonly string[] {
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length === 0) return nothing
  const expected = [...known].join(', ') || 'none'
  const passed = fate === 'ignored' ? ' and was passed over' : ''
  const messages = unknown
    .slice(0, limit)
    .map((name) => `the ${kind} \`${name}\` is not known${passed} (there are ${expected})`)
  return unknown.length <= limit ? messages : [...messages, `and ${unknown.length - limit} more`]
}

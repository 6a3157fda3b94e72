import { parsedJson } from '../../specs/formats/json.ts'
import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { StepReply } from '../model/case.ts'
import type { Parts } from './parts.ts'

/** An exchange that runtime expressions speak of. */
export interface Seen {
  readonly parts: Parts
  readonly reply: StepReply
}

/**
 * A value with its runtime expressions evaluated, at any depth: whole (`$response.body#/id`) or within a text
 * (`https://example.com/{$request.query.id}`). `undefined` where what an expression names is not there.
 */
export function resolved(value: unknown, seen: Seen): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, seen)).filter((item) => item !== undefined)
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, seen)]))
  if (typeof value !== 'string') return value
  if (value.startsWith('$')) return evaluated(value, seen)
  return value.replaceAll(/\{(\$[^}]+)\}/g, (_, expression: string) => String(evaluated(expression, seen) ?? ''))
}

/**
 * What a document says of members, with its runtime expressions evaluated. One with a minus sign before it is negated; what one
 * names is compared as a whole, and is no schema.
 */
export function resolvedMembers(members: JsonObject, seen: Seen): JsonObject {
  return Object.fromEntries(
    Object.entries(members).map(([place, said]) => {
      if (typeof said !== 'string') return [place, resolved(said, seen)]
      if (said.startsWith('-$')) return [place, -Number(resolved(said.slice(1), seen))]
      const value = resolved(said, seen)
      return [place, isRecord(value) ? { const: value } : value]
    }),
  )
}

function evaluated(expression: string, { parts, reply }: Seen): unknown {
  const [, side, place, name = ''] = /^\$(request|response)\.(body|header|query|path)[.#]?(.*)$/s.exec(expression) ?? []
  if (place === 'body') return atPointer(side === 'request' ? parts.body : parsedJson(reply.body), name)
  if (side === 'response') return place === 'header' ? reply.headers[name.toLowerCase()] : undefined
  if (place === 'query' || place === 'path' || place === 'header') return parts[place][name]
  return undefined
}

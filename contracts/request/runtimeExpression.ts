import { Big } from 'big.js'
import { parsedJson } from '../../specs/formats/json.ts'
import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { StepReply } from '../model/case.ts'
import type { Parts } from './parts.ts'

/** The exchange that runtime expressions refer to. */
export interface ExpressionContext {
  readonly parts: Parts
  readonly reply: StepReply
}

/**
 * A value with its runtime expressions evaluated at any depth: whole (`$response.body#/id`) or within a text
 * (`https://example.com/{$request.query.id}`). An expression for an absent value is undefined.
 */
export function resolved(value: unknown, context: ExpressionContext): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, context)).filter((item) => item !== undefined)
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, context)]))
  if (typeof value !== 'string') return value
  if (value.startsWith('$')) return evaluated(value, context)
  return value.replaceAll(/\{(\$[^}]+)\}/g, (_, expression: string) => String(evaluated(expression, context) ?? ''))
}

/**
 * Demands on members with their runtime expressions evaluated. A minus sign before an expression negates it, and ` + ` or ` - `
 * stands between the parts of a sum, which are added as decimals. An object from an
 * expression becomes a constant, since a plain object in demands is a schema.
 */
export function resolvedMembers(members: JsonObject, context: ExpressionContext): JsonObject {
  return Object.fromEntries(
    Object.entries(members).map(([place, said]) => {
      if (typeof said !== 'string') return [place, resolved(said, context)]
      if (sum.test(said)) return [place, summed(said, context)]
      const value = resolved(said, context)
      return [place, isRecord(value) ? { const: value } : value]
    }),
  )
}

/** A negated expression, or several with signs between them. */
const sum = /^(?:-\$\S+|\$\S+ [+-] \$\S+)(?: [+-] \$\S+)*$/

function summed(said: string, context: ExpressionContext): number {
  const parts = said.matchAll(/(?<sign>-?|[+-] )(?<expression>\$\S+)(?: |$)/g).map(({ groups }) => {
    const value = Number(resolved(groups?.['expression'], context))
    return groups?.['sign']?.startsWith('-') ? -value : value
  })
  const numbers = [...parts]
  if (numbers.some(Number.isNaN)) return Number.NaN
  return numbers.reduce((total, number) => total.plus(number), new Big(0)).toNumber()
}

function evaluated(expression: string, { parts, reply }: ExpressionContext): unknown {
  if (expression.startsWith('$reads.')) return reply.reads?.[expression.slice('$reads.'.length)]
  const [, side, place, name = ''] = /^\$(request|response)\.(body|header|query|path)[.#]?(.*)$/s.exec(expression) ?? []
  if (place === 'body') return atPointer(side === 'request' ? parts.body : parsedJson(reply.body), name)
  if (side === 'response') return place === 'header' ? reply.headers[name.toLowerCase()] : undefined
  if (place === 'query' || place === 'path' || place === 'header') return parts[place][name]
  return undefined
}

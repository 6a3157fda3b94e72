import { Big } from 'big.js'
import {
  exactJson,
  flatten,
  type Member,
  type Operation,
  placedAt,
  type Relation,
  readRelation,
  typesOf,
  valueAt,
} from '../../contracts/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { answering, type DeriveContext, repliesOf } from './deriveContext.ts'
import { inFloats } from './inFloats.ts'
import { pathsIn, replyPlaces } from './replyPlaces.ts'
import { isSuccess } from './wire.ts'

/** Numbers that a relation (`x-relation`) speaks of, wrong by the smallest unit, or computed in binary fractions. */
export function relationMutants(context: DeriveContext, operation: Operation): Mutant[] {
  return relatedPlaces(context, operation).flatMap(({ path, relation, member }) => {
    const label = [...path, ...member.keys].join('.')
    const isSum = relation.must.right.kind === 'sum' || relation.must.right.kind === 'operation'
    const off = answering(
      context,
      operation,
      { kind: 'amount-off', label, hint: 'valid/' },
      changing(path, member, ({ before }) => offByOne(before, relation)),
    )
    if (!isSum || relation.must.within !== undefined) return [off]
    const floats = answering(
      context,
      operation,
      { kind: 'amount-in-floats', label, hint: 'law/amounts/*+*' },
      changing(path, member, ({ before, reply, request }) => {
        const computed = inFloats(relation.must.right, { reply, request })
        return computed === undefined ? before : written(before, computed)
      }),
    )
    return [off, floats]
  })
}

interface RelatedPlace {
  /** Of the value with the relation; `*` stands for each item of a list. */
  readonly path: readonly string[]
  readonly relation: Relation
  readonly member: Member
}

/** The plain members that stand alone on the left of an unconditional equation. */
function relatedPlaces({ contract: { source } }: DeriveContext, operation: Operation): RelatedPlace[] {
  const schemas = repliesOf(operation).filter(({ status }) => status >= 200 && status < 300)
  const found = schemas.flatMap(({ schema }) => [
    { path: [], schemas: [flatten(source, schema)] },
    ...replyPlaces(source, schema),
  ])
  const places = found.flatMap(({ path, schemas: own }) =>
    own.flatMap(({ 'x-relation': texts }) =>
      [texts ?? []].flat().flatMap((text): RelatedPlace[] => {
        const relation = readRelation(String(text))
        const { left, comparator } = relation.must
        const isPlain = left.kind === 'member' && left.side === 'reply' && !left.keys.includes('*')
        if (!isPlain || comparator !== '=') return []
        const shown = found.find((one) => one.path.join('.') === [...path, ...left.keys].join('.'))
        const isNumber = shown?.schemas.some((schema) => numeric.some((type) => typesOf(schema).includes(type)))
        // A text that is an amount is computed: one that equals another text may be anything.
        return relation.must.right.kind === 'member' && isNumber !== true ? [] : [{ path, relation, member: left }]
      }),
    ),
  )
  return [...new Map(places.map((place) => [[...place.path, ...place.member.keys].join('.'), place])).values()]
}

const numeric = ['number', 'integer'] as const

interface Computed {
  readonly before: unknown
  /** The value with the relation, and the body of the request. */
  readonly reply: unknown
  readonly request: unknown
}

function changing(
  path: readonly string[],
  member: Member,
  change: (computed: Computed) => unknown,
): Parameters<typeof answering>[3] {
  return (respond) => async (request) => {
    const reply = await respond(request)
    const body = parsedJson(reply.body)
    if (!isSuccess(reply) || !isRecord(Object(body))) return reply
    const sent = exactJson(Buffer.from(request.body).toString('utf8'))
    const exact = exactJson(reply.body)
    const changed = pathsIn(body, path).reduce<unknown>((whole, place) => {
      const at = [...place, ...member.keys]
      const before = valueAt(body, at)
      if (typeof before !== 'number' && typeof before !== 'string') return whole
      return placedAt(whole, at, change({ before, reply: valueAt(exact, [...place]), request: sent }))
    }, body)
    return JSON.stringify(changed) === JSON.stringify(body) ? reply : { ...reply, body: JSON.stringify(changed) }
  }
}

const amount = /^([A-Z]{3} )?(-?\d+(?:\.(\d+))?)$/

/** The number with one more of its last digit, or a cent more where it is written without decimals. */
function offByOne(before: unknown, { must }: Relation): unknown {
  const [, unit = '', number, decimals = ''] = amount.exec(String(before)) ?? []
  if (number === undefined) return before
  const digits = must.right.kind === 'count' ? 0 : Math.max(2, decimals.length)
  const more = new Big(number).plus(new Big(10).pow(-digits))
  return typeof before === 'number' ? more.toNumber() : `${unit}${more.toFixed(digits)}`
}

function written(before: unknown, computed: number): unknown {
  if (typeof before === 'number') return computed
  const unit = amount.exec(String(before))?.[1]
  return unit === undefined ? before : `${unit}${computed}`
}

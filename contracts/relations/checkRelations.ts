import { Big } from 'big.js'
import { atPointer, pathStep, pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Finding } from '../model/result.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'
import { carriesRelation } from './carriesRelation.ts'
import { allHold, type Bodies, holds, valueIn } from './evaluate.ts'
import { plainValue } from './exactJson.ts'
import type { Relation } from './relation.ts'
import { relationsIn } from './relationsIn.ts'

/** Holds the relations of schemas (`x-relation`) against values. */
export interface RelationCheck {
  /** Whether a schema or one within it has a relation. */
  applies(schema: unknown): boolean
  /** The relations that do not hold in a body with exact numbers. `pointer`: where its schema stands in the document. */
  differences(schema: unknown, bodies: Bodies, pointer: string): Finding[]
}

/** A value and the schema that it is held against. */
interface Place {
  readonly schema: unknown
  readonly value: unknown
  readonly path: readonly (string | number)[]
  readonly pointer: string
}

/** Schemas are followed no deeper; bounds those that refer to themselves. */
const deepest = 60

export function relationChecks(source: JsonObject, check: SchemaCheck): RelationCheck {
  const relations = relationsIn(source)
  const known = new Map<unknown, boolean>()

  function applies(schema: unknown): boolean {
    const isCarried = known.get(schema) ?? carriesRelation(source, relations, schema)
    known.set(schema, isCarried)
    return isCarried
  }

  function walk(place: Place, request: unknown, depth = 0): Finding[] {
    const { schema, value } = place
    if (depth > deepest || !isRecord(schema) || (value ?? null) === null || !applies(schema)) return []
    const own = (relations.get(schema) ?? []).flatMap((relation, at) => broken(relation, place, at, request))
    const inner = [...applied(source, place, check), ...within(place)]
    return [...own, ...inner.flatMap((one) => walk(one, request, depth + 1))]
  }

  return {
    applies,
    differences: (schema, { reply, request }, pointer) =>
      walk({ schema, value: reply, path: ['body'], pointer }, request),
  }
}

/** The schemas that apply to the same value: a referenced one, all of `allOf`, and the branches that it is valid against. */
function applied(source: JsonObject, place: Place, check: SchemaCheck): Place[] {
  const { schema, value, pointer } = place
  if (!isRecord(schema)) return []
  const { $ref } = schema
  const listed = (word: string): Place[] => {
    const parts: unknown = schema[word]
    return Array.isArray(parts)
      ? parts.map((part, at) => ({ ...place, schema: part, pointer: `${pointer}/${word}/${at}` }))
      : []
  }
  const branches = [...listed('oneOf'), ...listed('anyOf')]
  const valid = branches.length === 0 ? [] : branches.filter((one) => check(one.schema)(plainValue(value)).length === 0)
  const referred = typeof $ref === 'string' ? [{ ...place, schema: atPointer(source, $ref), pointer: $ref }] : []
  return [...referred, ...listed('allOf'), ...valid]
}

/** The members and items of a value with their schemas. */
function within({ schema, value, path, pointer }: Place): Place[] {
  if (!isRecord(schema)) return []
  const { properties, additionalProperties, items } = schema
  if (Array.isArray(value))
    return value.map((item, at) => ({ schema: items, value: item, path: [...path, at], pointer: `${pointer}/items` }))
  if (!isRecord(value) || value instanceof Big) return []
  const known = isRecord(properties) ? properties : {}
  return Object.entries(value).map(([key, member]) => {
    const isKnown = Object.hasOwn(known, key)
    return {
      schema: isKnown ? known[key] : additionalProperties,
      value: member,
      path: [...path, pathStep(key)],
      pointer: isKnown ? `${pointer}/properties/${pointerPart(key)}` : `${pointer}/additionalProperties`,
    }
  })
}

function broken({ text, must, conditions }: Relation, place: Place, at: number, request: unknown): Finding[] {
  const bodies = { reply: place.value, request }
  if (holds(must, bodies) !== false || !allHold(conditions, bodies)) return []
  const { left, right } = must
  const inner = left.kind === 'member' && left.side === 'reply' ? left.keys.map(pathStep) : []
  const message = `is ${told(valueIn(left, bodies))} against ${told(valueIn(right, bodies))}: ${text} does not hold`
  const isListed = isRecord(place.schema) && Array.isArray(place.schema['x-relation'])
  const pointer = `${place.pointer}/x-relation${isListed ? `/${at}` : ''}`
  return [{ check: 'relation', message, path: [...place.path, ...inner], pointer }]
}

function told(value: unknown): string {
  return value instanceof Big ? value.toFixed() : JSON.stringify(plainValue(value ?? null))
}

import { placedAt } from '../request/parts.ts'
import { branchesOf, type Flat } from '../schema/flatten.ts'
import { readPattern } from '../schema/readPattern.ts'
import { typesOf } from '../schema/typesOf.ts'
import type { Location } from './locations.ts'
import { numberBounds, type SampleOptions, sampleItems, textOfLength } from './sampleValue.ts'

/** One way to break a request in one place. */
export interface Fault {
  /** The broken keyword of the schema. */
  readonly label: string
  readonly apply: (value: unknown) => unknown
}

/** Longer texts and lists are not tried. */
const longest = 20_000

/** Every way to break the schema of a location, one keyword at a time. */
export function faults(location: Location, sample: SampleOptions): Fault[] {
  const { schema, path, isText } = location
  const types = typesOf(schema)
  const replacing = ({ label, value }: Wrong): Fault => ({ label, apply: (parts) => placedAt(parts, path, value) })
  const wrong: Wrong[] = [
    ...wrongType(types, isText),
    ...wrongChoice(schema, types),
    ...wrongNumber(schema, types),
    ...wrongText(schema, types, location, sample),
    ...wrongList(schema, types, sample),
  ]
  if (!isText && types.length > 0 && !types.includes('null') && branchesOf(schema).length === 0 && path.length > 0)
    wrong.push({ label: 'null', value: null })
  const isBroken = ({ value }: Wrong): boolean => path.length > 1 || path[0] === 'body' || value === undefined
  return [...structural(location, types), ...wrong.filter(isBroken).map(replacing)]
}

interface Wrong {
  readonly label: string
  readonly value: unknown
}

/** Missing and extra members. */
function structural({ schema, path }: Location, types: readonly string[]): Fault[] {
  if (!types.includes('object')) return []
  const [part] = path
  if (part === 'path') return []
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const missing = required.map((name) => ({
    label: `required.${name}`,
    apply: (parts: unknown) => placedAt(parts, [...path, name], undefined),
  }))
  if (part !== 'body') return missing
  const isClosed = schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false
  const extra = {
    label: 'additionalProperties',
    apply: (parts: unknown) => placedAt(parts, [...path, 'unheardOfMember'], 'railyard'),
  }
  const isNeverEmpty = typeof schema['minProperties'] === 'number' && schema['minProperties'] > 0
  const empty = { label: 'minProperties', apply: (parts: unknown) => placedAt(parts, path, {}) }
  return [...missing, ...(isClosed ? [extra] : []), ...(isNeverEmpty ? [empty] : [])]
}

function wrongType(types: readonly string[], isText: boolean): Wrong[] {
  const own = types.filter((type) => type !== 'null')
  if (own.length === 0 || (isText && own.includes('string'))) return []
  if (isText) return own.includes('array') || own.includes('object') ? [] : [{ label: 'type', value: 'railyard' }]
  const candidates: readonly (readonly [string, unknown])[] = [
    ['string', 'railyard'],
    ['number', 12_345],
    ['boolean', true],
    ['object', { railyard: true }],
  ]
  const takesNumbers = own.includes('integer') || own.includes('number')
  const found = candidates.find(([type]) => !own.includes(type) && !(type === 'number' && takesNumbers))
  const fraction = own.includes('integer') && !own.includes('number') ? [{ label: 'integer', value: 1.5 }] : []
  return found === undefined ? fraction : [{ label: 'type', value: found[1] }, ...fraction]
}

function wrongChoice(schema: Flat, types: readonly string[]): Wrong[] {
  if ('const' in schema) return [{ label: 'const', value: other([schema['const']], types) }]
  const values = schema['enum']
  return Array.isArray(values) ? [{ label: 'enum', value: other(values, types) }] : []
}

/** A value of the same type that is none of these. */
function other(values: readonly unknown[], types: readonly string[]): unknown {
  const isNumber = types.includes('integer') || types.includes('number') || typeof values[0] === 'number'
  if (!isNumber) return 'UNHEARD_OF'
  return Math.max(0, ...values.filter((value) => typeof value === 'number')) + 1
}

function wrongNumber(schema: Flat, types: readonly string[]): Wrong[] {
  const whole = types.includes('integer')
  if (!whole && !types.includes('number')) return []
  const { low, high } = numberBounds(schema, whole)
  const { multipleOf: multiple, format } = schema
  const step = typeof multiple === 'number' ? multiple : whole ? 1 : 0.01
  const beyond = (number: number): number => Number(number.toPrecision(15))
  return [
    ...(low === undefined ? [] : [{ label: 'minimum', value: beyond(low - step) }]),
    ...(high === undefined ? [] : [{ label: 'maximum', value: beyond(high + step) }]),
    ...(typeof multiple === 'number' ? wrongMultiples(low ?? multiple, multiple, whole, beyond) : []),
    ...(format === 'int32' && (high ?? Number.MAX_VALUE) > 2_147_483_647
      ? [{ label: 'format', value: 2_147_483_648 }]
      : []),
  ]
}

/** Between two multiples, and, unless only whole numbers are allowed, so near to one that a check with a tolerance takes it. */
function wrongMultiples(least: number, step: number, whole: boolean, exact: (number: number) => number): Wrong[] {
  const multiple = Math.ceil(exact(least / step) + 1) * step
  return [
    { label: 'multipleOf', value: exact(least + step / 2) },
    ...(whole ? [] : [{ label: 'multipleOf/near', value: exact(multiple + step / 1e7) }]),
  ]
}

/** Texts that fit no common format. */
const unformatted = ['railyard', '!!', 'not a value']
const unpatterned = ['!!', ' ', '   ', '~', '-', 'a b', 'A', '0', '§', 'a\u0000b']

function wrongText(schema: Flat, types: readonly string[], location: Location, { random }: SampleOptions): Wrong[] {
  if (!types.includes('string') || Array.isArray(schema['enum']) || 'const' in schema) return []
  const { pattern, format, minLength = 0, maxLength } = schema
  const least = Number(minLength)
  const most = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY
  const found: Wrong[] = []
  const fits = (text: string): boolean => text.length >= least && text.length <= most
  const expression = typeof pattern === 'string' ? readPattern(pattern) : undefined
  if (expression !== undefined) {
    const value = unpatterned
      .flatMap((text) => [text, text.repeat(Math.max(1, least))])
      .find((text) => fits(text) && !expression.test(text))
    if (value !== undefined) found.push({ label: 'pattern', value })
  }
  if (typeof format === 'string') found.push({ label: 'format', value: unformatted.find(fits) ?? '!' })
  const isPath = location.path[0] === 'path'
  if (least > (isPath ? 1 : 0)) {
    const value = least === 1 ? '' : textOfLength(schema, least - 1, random, true)
    if (value !== undefined) found.push({ label: 'minLength', value })
  }
  if (most < longest) {
    const value = textOfLength(schema, most + 1, random, true)
    if (value !== undefined) found.push({ label: 'maxLength', value })
  }
  return found
}

function wrongList(schema: Flat, types: readonly string[], sample: SampleOptions): Wrong[] {
  if (!types.includes('array')) return []
  const { minItems, maxItems, uniqueItems } = schema
  const of = (count: number): unknown[] => sampleItems(schema, sample, count)
  const found: Wrong[] = []
  if (typeof minItems === 'number' && minItems > 0) found.push({ label: 'minItems', value: of(minItems - 1) })
  if (typeof maxItems === 'number' && maxItems < longest) found.push({ label: 'maxItems', value: of(maxItems + 1) })
  const [item] = of(1)
  if (uniqueItems === true && item !== undefined) found.push({ label: 'uniqueItems', value: [item, item] })
  return found
}

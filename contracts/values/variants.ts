import { choicesOf } from '../schema/flatten.ts'
import { typesOf } from '../schema/typesOf.ts'
import type { Location } from './locations.ts'
import { numberBounds, type SampleOptions, sampleItems, sampleValue, textOfLength } from './sampleValue.ts'

/** A value for a location, labelled by the keyword of the schema that it exercises. */
export interface Variant {
  readonly label: string
  readonly value: unknown
}

/** Longer texts and lists are not tried. */
const longest = 20_000

/** The edge values of a schema: each enum value, each branch, each bound. */
export function variants({ schema, isText }: Location, sample: SampleOptions): Variant[] {
  const types = typesOf(schema)
  const found: Variant[] = []
  if (Array.isArray(schema['enum']))
    for (const value of schema['enum'])
      if (!(isText && value === null)) found.push({ label: `enum.${String(value)}`, value })
  for (const choice of choicesOf(sample.root, schema))
    found.push({ label: `branch.${choice.at.join('.')}`, value: sampleValue(choice.schema, sample) })
  if (types.includes('null') && !isText && !Array.isArray(schema['enum'])) found.push({ label: 'null', value: null })
  if (types.includes('boolean')) found.push({ label: 'true', value: true }, { label: 'false', value: false })
  if (types.includes('integer') || types.includes('number')) found.push(...bounds(schema, types))
  if (types.includes('string') && !Array.isArray(schema['enum'])) found.push(...lengths(schema, sample))
  if (types.includes('array')) found.push(...counts(schema, sample))
  return found
}

function bounds(schema: Location['schema'], types: readonly string[]): Variant[] {
  const { low, high } = numberBounds(schema, types.includes('integer'))
  return [
    ...(low === undefined ? [] : [{ label: 'minimum', value: low }]),
    ...(high === undefined ? [] : [{ label: 'maximum', value: high }]),
  ]
}

function lengths(schema: Location['schema'], { random }: SampleOptions): Variant[] {
  return (['minLength', 'maxLength'] as const).flatMap((label) => {
    const length = schema[label]
    if (typeof length !== 'number' || length > longest) return []
    const value = textOfLength(schema, length, random, true)
    return value === undefined ? [] : [{ label, value }]
  })
}

function counts(schema: Location['schema'], sample: SampleOptions): Variant[] {
  return (['minItems', 'maxItems'] as const).flatMap((label) => {
    const count = schema[label]
    if (typeof count !== 'number' || count > longest) return []
    const value = sampleItems(schema, sample, count)
    return value.length === count ? [{ label, value }] : []
  })
}

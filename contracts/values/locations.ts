import { isRecord } from '../../specs/openapi/index.ts'
import type { Path } from '../request/parts.ts'
import { placedAt, valueAt } from '../request/parts.ts'
import { choicesOf, type Flat, flatten } from '../schema/flatten.ts'
import { jsonType, typesOf } from '../schema/typesOf.ts'
import { type SampleOptions, sampleValue } from './sampleValue.ts'

/** A place within a request, with its schema. */
export interface Location {
  readonly path: Path
  /** `body.items[0].amount`; a branch of a union is in angle brackets: `body.effect<latency>.duration`. */
  readonly label: string
  readonly schema: Flat
  /** Whether the value is sent as text, like parameters and form fields. */
  readonly isText: boolean
  /** A copy of a request in which the location exists. */
  readonly prepare: (value: unknown) => unknown
}

export interface LocationOptions {
  readonly sample: SampleOptions
  /** Whether the body is sent as a form, whose fields are text. */
  readonly isForm: boolean
}

const deepest = 9
const unnamed = 'anyMember'

/** Every location of a request schema, outermost first. A recursive schema is followed once. */
export function locations(schema: Flat, options: LocationOptions): Location[] {
  const found: Location[] = []
  walk({ path: [], label: '', schema, isText: false, prepare: (value) => value }, new Set(), options, found)
  return found
}

function walk(here: Location, above: ReadonlySet<string>, options: LocationOptions, found: Location[]): void {
  found.push(here)
  if (here.path.length >= deepest) return
  const choices = choicesOf(options.sample.root, here.schema)
  for (const { at, schema } of choices) {
    const prepare = (value: unknown): unknown =>
      placedAt(here.prepare(value), here.path, sampleValue(schema, options.sample))
    const taken = { ...here, schema, label: `${here.label}<${branchLabel(schema, at)}>`, prepare }
    found.push(taken)
    children(taken, above, options, found)
  }
  if (choices.length > 0) return
  children(here, above, options, found)
}

function children(here: Location, above: ReadonlySet<string>, options: LocationOptions, found: Location[]): void {
  const { properties, items, additionalProperties: further } = here.schema
  if (isRecord(properties))
    for (const [name, schema] of Object.entries(properties)) {
      const child = childOf(here, name, schema, options)
      if (child.schema['readOnly'] !== true) descend(child, schema, above, options, found)
    }
  // One member of an arbitrary name stands for all additional ones.
  if (isRecord(further) && Object.keys(further).length > 0)
    descend(childOf(here, unnamed, further, options), further, above, options, found)
  if (isRecord(items) && typesOf(here.schema).includes('array'))
    descend(childOf(here, 0, items, options), items, above, options, found)
}

function descend(
  child: Location,
  schema: unknown,
  above: ReadonlySet<string>,
  options: LocationOptions,
  found: Location[],
): void {
  const reference = isRecord(schema) ? schema['$ref'] : undefined
  if (typeof reference !== 'string') walk(child, above, options, found)
  else if (!above.has(reference)) walk(child, new Set(above).add(reference), options, found)
}

function childOf(here: Location, key: string | number, schema: unknown, options: LocationOptions): Location {
  const path = [...here.path, key]
  const [part] = path
  return {
    path,
    label: typeof key === 'number' ? `${here.label}[${key}]` : here.label === '' ? key : `${here.label}.${key}`,
    schema: flatten(options.sample.root, schema),
    isText: part === 'body' ? options.isForm : part !== undefined,
    prepare: (value) => {
      const prepared = here.prepare(value)
      const found = valueAt(prepared, path)
      if (found !== undefined && found !== null) return prepared
      return filled(prepared, here, key, sampleValue(schema, options.sample, String(key)), options)
    },
  }
}

function filled(
  prepared: unknown,
  { path, schema }: Location,
  key: string | number,
  value: unknown,
  options: LocationOptions,
): unknown {
  const around = valueAt(prepared, path)
  if (typeof key === 'number') return placedAt(prepared, path, [value])
  if (jsonType(around) === 'object') return placedAt(prepared, [...path, key], value)
  const sampled = sampleValue(schema, options.sample)
  return placedAt(prepared, path, { ...(isRecord(sampled) ? sampled : {}), [key]: value })
}

function branchLabel(branch: Flat, at: readonly number[]): string {
  const properties = isRecord(branch['properties']) ? Object.values(branch['properties']) : []
  const tag = properties.find((property) => isRecord(property) && typeof property['const'] === 'string')
  if (isRecord(tag)) return String(tag['const'])
  return typeof branch['title'] === 'string' ? branch['title'] : at.join('.')
}

import { isRecord } from '../../../specs/openapi/index.ts'
import type { SurfacePart } from '../surface.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** What says nothing about which values a schema allows. */
const words = ['description', 'title', 'example', 'examples', 'default', '$comment', 'deprecated']
/** What has parts of its own. */
const nested = ['properties', 'required', 'items', 'oneOf', 'anyOf', 'allOf', 'additionalProperties', 'enum']

/**
 * The parts of a schema, one for each property, branch and value of an enum.
 * @param isGiven whether users send such values: a property that is required must be given then. In an answer it is always there, which is
 * a part of its own.
 */
export function schemaParts(
  name: string,
  schema: unknown,
  isGiven: boolean,
  isRequired = false,
): [string, SurfacePart][] {
  if (!isRecord(schema)) return [[name, { form: JSON.stringify(schema) ?? '' }]]
  const { $ref, items, additionalProperties } = schema
  const own: SurfacePart = {
    form: typeof $ref === 'string' ? refName($ref) : plainForm(schema),
    ...(isRequired && isGiven && { isRequired }),
  }
  return [
    [name, own],
    ...(isRequired && !isGiven ? [[`${name} always`, { form: '' }] satisfies [string, SurfacePart]] : []),
    ...propertyParts(name, schema, isGiven),
    ...list(schema['enum']).map((value): [string, SurfacePart] => [`${name}.(${JSON.stringify(value)})`, { form: '' }]),
    ...['oneOf', 'anyOf', 'allOf'].flatMap((key) =>
      list(schema[key]).flatMap((one, index) => schemaParts(`${name}.${key}(${branchName(one, index)})`, one, isGiven)),
    ),
    ...(items === undefined ? [] : schemaParts(`${name}.items`, items, isGiven)),
    ...(additionalProperties === undefined ? [] : schemaParts(`${name}.others`, additionalProperties, isGiven)),
  ]
}

function propertyParts(name: string, schema: JsonObject, isGiven: boolean): [string, SurfacePart][] {
  const required = list(schema['required'])
  const properties = isRecord(schema['properties']) ? schema['properties'] : {}
  return Object.entries(properties).flatMap(([key, value]) =>
    schemaParts(`${name}.${key}`, value, isGiven, required.includes(key)),
  )
}

/** The other keywords, in order. */
function plainForm(schema: JsonObject): string {
  const rest = Object.entries(schema).filter(
    ([key]) => !words.includes(key) && !nested.includes(key) && !/^x-/.test(key),
  )
  return rest
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .join(', ')
}

/** A branch is named by its schema or its kind, so that its place does not matter. */
function branchName(schema: unknown, index: number): string {
  if (!isRecord(schema)) return String(index)
  if (typeof schema['$ref'] === 'string') return refName(schema['$ref'])
  const properties = isRecord(schema['properties']) ? schema['properties'] : {}
  const kind = isRecord(properties['kind']) ? (properties['kind']['const'] ?? properties['kind']['enum']) : undefined
  return kind === undefined ? String(index) : JSON.stringify(kind)
}

export function refName(ref: string): string {
  return ref.replace('#/components/', '').replace('/', '.')
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

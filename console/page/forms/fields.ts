import { isRecord, type Operation, type Schema } from '../control/document.ts'

/** What a value of a schema is entered in. */
export type Field = { readonly hint: string; readonly isNullable: boolean } & (
  | { readonly kind: 'text'; readonly placeholder: string }
  | {
      readonly kind: 'number'
      readonly min: number | undefined
      readonly max: number | undefined
    }
  | { readonly kind: 'choice'; readonly values: readonly unknown[] }
  | { readonly kind: 'list'; readonly item: Field }
  | { readonly kind: 'map'; readonly value: Field }
  | { readonly kind: 'group'; readonly members: readonly Member[] }
  | { readonly kind: 'branches'; readonly key: string; readonly branches: readonly Branch[] }
  /** Any value as JSON; what is not JSON is a string. `isLong`: it gets several lines. */
  | { readonly kind: 'json'; readonly isLong: boolean }
)

export interface Member {
  readonly name: string
  readonly isRequired: boolean
  readonly field: Field
}

/** One of several forms of an object; a member tells them apart. */
export interface Branch {
  readonly value: string
  readonly hint: string
  readonly members: readonly Member[]
}

export type Resolve = (schema: unknown) => Schema

/** How deep members are shown as fields; below it stands JSON. */
const deepest = 8

/** The field for values of a schema. */
export function fieldOf(node: unknown, resolve: Resolve, depth = 0): Field {
  const schema = merged(resolve(node), resolve)
  const types = [schema['type']].flat().filter((type) => typeof type === 'string')
  const [type, ...others] = types.filter((each) => each !== 'null')
  const shared = { hint: textOf(schema['description']), isNullable: types.includes('null') }
  const values = valuesOf(schema, type, shared.isNullable)
  if (values !== undefined) return { ...shared, kind: 'choice', values }
  if (depth < deepest) {
    const branches = branchesOf(schema, resolve, depth)
    if (branches !== undefined) return { ...shared, kind: 'branches', ...branches }
    if (isRecord(schema['properties'])) return { ...shared, kind: 'group', members: membersOf(schema, resolve, depth) }
    if (type === 'array') return { ...shared, kind: 'list', item: fieldOf(schema['items'], resolve, depth + 1) }
    if (type === 'object' && isRecord(schema['additionalProperties']))
      return { ...shared, kind: 'map', value: fieldOf(schema['additionalProperties'], resolve, depth + 1) }
  }
  if (type === 'string' && others.length === 0) return { ...shared, kind: 'text', placeholder: placeholderOf(schema) }
  if ((type === 'number' || type === 'integer') && others.length === 0)
    return { ...shared, kind: 'number', ...boundsOf(schema) }
  return { ...shared, kind: 'json', isLong: type === undefined || type === 'object' || type === 'array' }
}

/** The fields for the parameters of an operation, without those that are known. */
export function parametersOf({ parameters }: Operation, resolve: Resolve, known: readonly string[]): readonly Member[] {
  return parameters
    .filter(({ name }) => !known.includes(name))
    .map(({ name, isRequired, schema, description }) => {
      const field = fieldOf(schema, resolve)
      return { name, isRequired, field: { ...field, hint: description || field.hint } }
    })
}

/** A schema together with what it is made of by `allOf`. */
function merged(schema: Schema, resolve: Resolve): Schema {
  if (!Array.isArray(schema['allOf'])) return schema
  const { allOf, ...own } = schema
  return [...allOf.map((part) => merged(resolve(part), resolve)), own].reduce(joined, {})
}

function joined(one: Schema, other: Schema): Schema {
  const properties = [one, other].map((each) => each['properties']).filter(isRecord)
  const required = [one, other].flatMap((each) => each['required'] ?? [])
  return { ...one, ...other, required, ...(properties.length > 0 && { properties: Object.assign({}, ...properties) }) }
}

function valuesOf(schema: Schema, type: string | undefined, isNullable: boolean): readonly unknown[] | undefined {
  if ('const' in schema) return [schema['const']]
  if (Array.isArray(schema['enum'])) return schema['enum'].filter((value) => !isRefused(schema, value))
  if (type === 'boolean') return isNullable ? [true, false, null] : [true, false]
  return undefined
}

/** Whether a value is one of those that `not` names. */
function isRefused(schema: Schema, value: unknown): boolean {
  const { not } = schema
  return isRecord(not) && Array.isArray(not['enum']) && not['enum'].includes(value)
}

function branchesOf(
  schema: Schema,
  resolve: Resolve,
  depth: number,
): { readonly key: string; readonly branches: readonly Branch[] } | undefined {
  const { discriminator, oneOf } = schema
  if (!isRecord(discriminator) || !Array.isArray(oneOf)) return undefined
  const key = textOf(discriminator['propertyName'])
  const branches = oneOf.map((node) => branchOf(merged(resolve(node), resolve), key, resolve, depth))
  return branches.some(({ value }) => value === '') ? undefined : { key, branches }
}

function branchOf(branch: Schema, key: string, resolve: Resolve, depth: number): Branch {
  const { properties } = branch
  const tag = resolve(isRecord(properties) ? properties[key] : undefined)
  return {
    value: textOf(tag['const']),
    hint: textOf(branch['description']) || textOf(tag['description']),
    members: membersOf(branch, resolve, depth).filter(({ name }) => name !== key),
  }
}

function membersOf(schema: Schema, resolve: Resolve, depth: number): readonly Member[] {
  const { properties, required } = schema
  if (!isRecord(properties)) return []
  return Object.entries(properties).map(([name, node]) => ({
    name,
    isRequired: Array.isArray(required) && required.includes(name),
    field: fieldOf(node, resolve, depth + 1),
  }))
}

function placeholderOf({ pattern, format }: Schema): string {
  if (format === 'date-time') return '2026-01-05T09:00:00Z'
  return textOf(pattern).startsWith('^P(') ? 'PT5M' : ''
}

function boundsOf(schema: Schema) {
  return { min: numberOf(schema['minimum']), max: numberOf(schema['maximum']) }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject, rememberEach } from '../../specs/openapi/index.ts'

/** A schema whose own level has no references and no `allOf`; `oneOf` and `anyOf` stay. */
export type Flat = JsonObject

export function flatten(root: unknown, schema: unknown): Flat {
  if (!isRecord(schema)) return {}
  return isRecord(root) ? flattenerOf(root)(schema) : flattened(root, schema, new Set())
}

/** Schemas are flattened for each value that is drawn from them, and documents do not change once they are read. */
const flattenerOf = rememberEach((root: object) =>
  rememberEach((schema: object): Flat => flattened(root, schema, new Set())),
)

function flattened(root: unknown, schema: unknown, above: ReadonlySet<unknown>): Flat {
  if (!isRecord(schema) || above.has(schema)) return {}
  const within = new Set(above).add(schema)
  const { $ref, allOf, ...own } = schema
  let flat: Flat = own
  if (typeof $ref === 'string') flat = merge(flattened(root, atPointer(root, $ref), within), flat)
  if (Array.isArray(allOf)) for (const part of allOf) flat = merge(flat, flattened(root, part, within))
  return flat
}

/** A schema that both schemas allow. A keyword that cannot be merged is taken from `after`. */
export function merge(before: Flat, after: Flat): Flat {
  const joined: Record<string, unknown> = { ...before, ...after }
  for (const [keyword, join] of Object.entries(joins)) {
    const [left, right] = [before[keyword], after[keyword]]
    if (left !== undefined && right !== undefined) joined[keyword] = join(left, right)
  }
  return joined
}

/** The schema with one branch of its `oneOf` or `anyOf` chosen. */
export function withBranch(root: unknown, flat: Flat, branch: unknown): Flat {
  const { oneOf: _one, anyOf: _any, discriminator: _tag, ...rest } = flat
  return merge(rest, flatten(root, branch))
}

/** One branch of a union, with the branches taken in unions within it. */
export interface Choice {
  readonly at: readonly number[]
  readonly schema: Flat
}

/** Every combination of branches of a schema's unions, nested three deep at most. Empty if it is no union. */
export function choicesOf(root: unknown, flat: Flat, depth = 3): Choice[] {
  return branchesOf(flat).flatMap((branch, at) => {
    const schema = withBranch(root, flat, branch)
    const inner = depth > 1 ? choicesOf(root, schema, depth - 1) : []
    if (inner.length === 0) return [{ at: [at], schema }]
    return inner.map((choice) => ({ at: [at, ...choice.at], schema: choice.schema }))
  })
}

export function branchesOf(flat: Flat): readonly unknown[] {
  const branches = flat['oneOf'] ?? flat['anyOf']
  return Array.isArray(branches) ? branches : []
}

const joins: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  properties: (left, right) => {
    if (!isRecord(left) || !isRecord(right)) return right
    const both = Object.keys(right).filter((name) => left[name] !== undefined)
    return {
      ...left,
      ...right,
      ...Object.fromEntries(both.map((name) => [name, { allOf: [left[name], right[name]] }])),
    }
  },
  items: (left, right) => ({ allOf: [left, right] }),
  required: (left, right) => [...new Set([...list(left), ...list(right)])],
  type: (left, right) => shared(left, right, (type) => [type].flat()),
  enum: (left, right) => shared(left, right, list),
  minimum: (left, right) => Math.max(Number(left), Number(right)),
  maximum: (left, right) => Math.min(Number(left), Number(right)),
  minLength: (left, right) => Math.max(Number(left), Number(right)),
  maxLength: (left, right) => Math.min(Number(left), Number(right)),
  minItems: (left, right) => Math.max(Number(left), Number(right)),
  maxItems: (left, right) => Math.min(Number(left), Number(right)),
}

function shared(left: unknown, right: unknown, listOf: (value: unknown) => unknown[]): unknown[] {
  const allowed = listOf(right)
  return listOf(left).filter((value) => allowed.includes(value))
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

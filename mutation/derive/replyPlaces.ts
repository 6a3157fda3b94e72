import { branchesOf, type Flat, flatten, withBranch } from '../../contracts/index.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** A place within the bodies of a schema; `*` stands for any item of a list. */
export interface ReplyPlace {
  readonly path: readonly string[]
  /** The schemas that may apply, one for each branch of the unions above. */
  readonly schemas: readonly Flat[]
  readonly isRequired: boolean
}

const deepest = 8

/** Every member and item that a schema documents, outermost first. */
export function replyPlaces(root: unknown, schema: unknown): ReplyPlace[] {
  const found = new Map<string, ReplyPlace>()
  walk(root, flatten(root, schema), [], found)
  return [...found.values()]
}

function walk(root: unknown, schema: Flat, path: readonly string[], found: Map<string, ReplyPlace>): void {
  if (path.length >= deepest) return
  const branches = branchesOf(schema)
  if (branches.length > 0) {
    for (const branch of branches) walk(root, withBranch(root, schema, branch), path, found)
    return
  }
  const { properties, items, required } = schema
  const needed: readonly unknown[] = Array.isArray(required) ? required : []
  if (isRecord(properties)) {
    for (const [name, inner] of Object.entries(properties))
      visit(root, inner, [...path, name], needed.includes(name), found)
  }
  if (isRecord(items)) visit(root, items, [...path, '*'], false, found)
}

function visit(
  root: unknown,
  schema: unknown,
  path: readonly string[],
  isRequired: boolean,
  found: Map<string, ReplyPlace>,
): void {
  const flat = flatten(root, schema)
  const key = path.join('.')
  const before = found.get(key)
  found.set(key, {
    path,
    schemas: [...(before?.schemas ?? []), flat],
    isRequired: isRequired || before?.isRequired === true,
  })
  walk(root, flat, path, found)
}

/** The paths in a body that a place stands for, one for each item that `*` matches. */
export function pathsIn(body: unknown, path: readonly string[]): (readonly (string | number)[])[] {
  const [key, ...rest] = path
  if (key === undefined) return [[]]
  if (key === '*') {
    if (!Array.isArray(body)) return []
    return body.flatMap((item, at) => pathsIn(item, rest).map((inner) => [at, ...inner]))
  }
  if (!isRecord(body) || !Object.hasOwn(body, key)) return []
  return pathsIn(body[key], rest).map((inner) => [key, ...inner])
}

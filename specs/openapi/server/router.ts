export type Route<Target> =
  | { readonly target: Target; readonly path: Readonly<Record<string, string | undefined>> }
  | { readonly target?: undefined; readonly allowed: readonly string[] }

export interface Router<Target> {
  /** Finds a target by upper-case method and path. Path parameters are not decoded. `allowed` is empty for an unknown path. */
  find(method: string, path: string): Route<Target>
  /** The targets whose templates match a pattern: equal segments in any case, and `{…}` in the pattern for any segment. */
  covered(method: string, pattern: string): readonly Target[]
}

interface Entry<Target> {
  readonly method: string
  readonly path: string
  readonly target: Target
}

/** A path template: its targets by method, and its parameter names in order. */
interface Leaf<Target> {
  readonly targets: Map<string, Target>
  readonly names: readonly string[]
}

interface Node<Target> {
  readonly literals: Map<string, Node<Target>>
  parameter: Node<Target> | undefined
  leaf: Leaf<Target> | undefined
}

const noParameters: Readonly<Record<string, undefined>> = Object.freeze({})

/**
 * Makes a router for templates such as `/v1/products/{product_id}`. Paths without parameters take one look-up; others are matched by
 * segment, and a literal precedes a parameter. Throws on a segment that is a parameter only in part.
 */
export function router<Target>(entries: readonly Entry<Target>[], caseSensitive: boolean): Router<Target> {
  const fold = caseSensitive ? (text: string): string => text : (text: string): string => text.toLowerCase()
  const statics = new Map<string, Leaf<Target>>()
  const root = node<Target>()
  for (const { method, path, target } of entries) {
    const leaf = leafAt(root, path, fold)
    leaf.targets.set(method, target)
    if (leaf.names.length === 0) statics.set(fold(path), leaf)
  }

  return {
    find(method, path) {
      const folded = fold(path)
      const exact = statics.get(folded)?.targets.get(method)
      if (exact !== undefined) return { target: exact, path: noParameters }
      const found: Leaf<Target>[] = []
      const raw = path.split('/')
      const segments = caseSensitive ? raw : folded.split('/')
      const values: string[] = []
      const target = search(root, segments, raw, 1, method, values, found)
      if (target === undefined) return { allowed: [...new Set(found.flatMap((leaf) => [...leaf.targets.keys()]))] }
      const names = found.at(-1)?.names ?? []
      return { target, path: Object.fromEntries(names.map((name, at) => [name, values[at]])) }
    },
    covered: (method, pattern) =>
      entries.filter((entry) => entry.method === method && covers(pattern, entry.path)).map(({ target }) => target),
  }
}

/** Searches depth first. Adds parameter values to `values` and every matching template to `found`; the last one is the result. */
function search<Target>(
  at: Node<Target>,
  segments: readonly string[],
  raw: readonly string[],
  depth: number,
  method: string,
  values: string[],
  found: Leaf<Target>[],
): Target | undefined {
  const segment = segments[depth]
  if (segment === undefined) {
    if (at.leaf !== undefined) found.push(at.leaf)
    return at.leaf?.targets.get(method)
  }
  const literal = at.literals.get(segment)
  const target = literal && search(literal, segments, raw, depth + 1, method, values, found)
  if (target !== undefined || at.parameter === undefined || segment === '') return target
  values.push(raw[depth] ?? '')
  const matched = search(at.parameter, segments, raw, depth + 1, method, values, found)
  if (matched === undefined) values.pop()
  return matched
}

function covers(pattern: string, template: string): boolean {
  const wanted = pattern.toLowerCase().split('/')
  const segments = template.toLowerCase().split('/')
  return wanted.length === segments.length && wanted.every((part, at) => isParameter(part) || part === segments[at])
}

function isParameter(segment: string): boolean {
  return /^\{[^{}]*\}$/.test(segment)
}

function leafAt<Target>(root: Node<Target>, path: string, fold: (text: string) => string): Leaf<Target> {
  const names: string[] = []
  let at = root
  for (const segment of path.split('/').slice(1)) {
    const name = /^\{([^{}]+)\}$/.exec(segment)?.[1]
    if (name === undefined && /[{}]/.test(segment)) throw new Error(`${path}: ${segment} is a parameter only in part`)
    if (name !== undefined) names.push(name)
    at = name === undefined ? literalOf(at, fold(segment)) : parameterOf(at)
  }
  at.leaf ??= { targets: new Map(), names }
  if (at.leaf.names.join() !== names.join())
    throw new Error(`${path}: the same path has other parameter names elsewhere`)
  return at.leaf
}

function literalOf<Target>(at: Node<Target>, segment: string): Node<Target> {
  const next = at.literals.get(segment) ?? node<Target>()
  at.literals.set(segment, next)
  return next
}

function parameterOf<Target>(at: Node<Target>): Node<Target> {
  at.parameter ??= node<Target>()
  return at.parameter
}

function node<Target>(): Node<Target> {
  return { literals: new Map(), parameter: undefined, leaf: undefined }
}

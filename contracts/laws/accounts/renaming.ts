import { isRecord } from '../../../specs/openapi/index.ts'

/** The first difference of two values. */
export interface Difference {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/**
 * The first difference of two bodies, apart from the names that a service gives: ids, references, moments. Each name of one must
 * stand for the same name of the other throughout: `names` holds the pairs so far.
 */
export function differenceBetween(
  one: unknown,
  other: unknown,
  names: Map<string, string>,
  path: readonly (string | number)[] = [],
): Difference | undefined {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return { path, message: `has ${other.length} items, not ${one.length},` }
    return firstOf(one.keys(), (key) => differenceBetween(one[key], other[key], names, [...path, key]))
  }
  if (isRecord(one) && isRecord(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)])
    return firstOf(keys, (key) => differenceBetween(one[key], other[key], names, [...path, key]))
  }
  const key = String(path.at(-1) ?? '')
  if (isName(one, key) && isName(other, key)) return misnamed(String(one), String(other), names, path)
  if (Object.is(one, other)) return undefined
  return { path, message: `is ${JSON.stringify(other)}, not ${JSON.stringify(one)},` }
}

function firstOf<Key>(keys: Iterable<Key>, check: (key: Key) => Difference | undefined): Difference | undefined {
  for (const key of keys) {
    const difference = check(key)
    if (difference !== undefined) return difference
  }
  return undefined
}

/** A text with digits, or a number that its member calls an id. */
function isName(value: unknown, key: string): boolean {
  if (typeof value === 'string') return /\d/.test(value)
  return typeof value === 'number' && /(^|_|[a-z])id$/i.test(key)
}

/** Equal values name what both accounts know: a product, a bank, what they sent. */
function misnamed(
  one: string,
  other: string,
  names: Map<string, string>,
  path: Difference['path'],
): Difference | undefined {
  const known = names.get(one)
  names.set(one, known ?? other)
  if (known === undefined || known === other) return undefined
  return { path, message: `is ${JSON.stringify(other)}, must be ${JSON.stringify(known)} as before,` }
}

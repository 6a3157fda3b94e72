/** The keys of a JSON pointer (RFC 6901), from the root. A pointer that starts with `#` is percent-encoded. */
export function pointerKeys(pointer: string): string[] {
  const isFragment = pointer.startsWith('#')
  const parts = pointer.split('/').slice(1)
  return parts.map((part) => (isFragment ? unescaped(part) : part).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A key as a step of a path: a number if it is an index of a list. */
export function pathStep(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key
}

/** Escapes a key as a part of a JSON pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The value at a JSON pointer such as `#/components/schemas/Product` or `/0/id`; undefined if there is none. */
export function atPointer(root: unknown, pointer: string): unknown {
  let found = root
  for (const key of pointerKeys(pointer)) found = hasMember(found, key) ? found[key] : undefined
  return found
}

function hasMember(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

import { isRecord } from '../../../specs/openapi/index.ts'

/** Follows a JSON pointer, `#/components/schemas/Product` or `/0/id`; `undefined` where it leads nowhere. */
export function lookUp(root: unknown, pointer: string): unknown {
  let found = root
  for (const key of pathOf(pointer)) {
    if (Array.isArray(found)) found = found[Number(key)]
    else found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined
  }
  return found
}

/** The keys that a JSON pointer names, from the root inwards. */
export function pathOf(pointer: string): string[] {
  const parts = pointer.replace(/^#/, '').split('/').slice(1)
  return parts.map((part) => unescaped(part).replaceAll('~1', '/').replaceAll('~0', '~'))
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

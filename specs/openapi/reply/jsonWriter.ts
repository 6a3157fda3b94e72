import { isRecord } from '../document/isRecord.ts'
import { remember } from '../document/remember.ts'

/**
 * Makes a function equivalent to `JSON.stringify` that caches the text of deeply frozen members of the top-level object. Such
 * members, a product for example, are most of the text of many replies.
 */
export function jsonWriter(): (value: unknown) => string {
  const written = new WeakMap<object, string>()
  const key = remember((name: string) => `${JSON.stringify(name)}:`, 1000)
  const textOf = (value: unknown): string | undefined => {
    if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return JSON.stringify(value)
    const known = written.get(value)
    if (known !== undefined) return known
    const text = JSON.stringify(value)
    if (isDeeplyFrozen(value)) written.set(value, text)
    return text
  }
  return (value) => {
    if (!isRecord(value)) return JSON.stringify(value)
    let fields = ''
    for (const name in value) {
      const text = textOf(value[name])
      if (text !== undefined) fields += (fields === '' ? '' : ',') + key(name) + text
    }
    return `{${fields}}`
  }
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen)
}

/** Freezes a value deeply and returns it, so that `jsonWriter` caches its text. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}

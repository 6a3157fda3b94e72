/** A JSON value that may be changed. */
export type Json = null | boolean | number | string | Json[] | JsonMembers

export interface JsonMembers {
  [name: string]: Json
}

/** A copy of a parsed value that shares nothing with it. */
export function copyOf(value: unknown): Json {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]))
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}

export function isMembers(value: Json | undefined): value is JsonMembers {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isPrimitive(value: Json): value is null | boolean | number | string {
  return typeof value !== 'object' || value === null
}

/** `an object`, `a list` or `a value`, for messages. */
export function kindOf(value: Json): string {
  if (isPrimitive(value)) return `the value ${JSON.stringify(value)}`
  return Array.isArray(value) ? 'a list' : 'an object'
}

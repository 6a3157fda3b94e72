import type { Msisdn } from './msisdn.ts'

const longest = 7

/** The entry whose key is the longest run of digits that the number begins with. Keys have at most 7 digits. */
export function longestPrefix<Value>(entries: ReadonlyMap<string, Value>, number: Msisdn): Value | undefined {
  for (let length = longest; length > 0; length--) {
    const value = entries.get(number.slice(1, 1 + length))
    if (value !== undefined) return value
  }
  return undefined
}

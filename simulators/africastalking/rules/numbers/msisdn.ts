/** A phone number in E.164: a plus and 7 to 15 digits, the first not zero. */
export type Msisdn = `+${string}`

const international = /^\+?([1-9][0-9]{6,14})$/

/** Reads a number in international format, with or without its plus; undefined for any other text. @see docs/africastalking.md#messaging */
export function parseMsisdn(text: string): Msisdn | undefined {
  const digits = international.exec(text)?.[1]
  return digits === undefined ? undefined : `+${digits}`
}

/** Why a number is refused, and how it is written. */
export function notInternational(field: string, text: string): string {
  return `\`${field}\`: "${text}" is no number in international format; write it as +254711123456`
}

/** Finds the entry with the longest key that the number's digits begin with. */
export function longestPrefix<Value>(entries: ReadonlyMap<string, Value>, number: Msisdn): Value | undefined {
  for (let end = number.length; end >= 1; end--) {
    const value = entries.get(number.slice(1, end))
    if (value !== undefined) return value
  }
  return undefined
}

const parts = /^(.{19})(?:\.(\d+))?(.*)$/

/** The first whole millisecond, since the epoch, that is not before a date-time of RFC 3339. */
export function firstMoment(text: string): number {
  const { whole, rest } = read(text)
  return /^0*$/.test(rest) ? whole : whole + 1
}

/** The last whole millisecond that is not after a date-time of RFC 3339. */
export function lastMoment(text: string): number {
  return read(text).whole
}

/** Whether a date-time of RFC 3339 comes after another, whatever part of a millisecond lies between them. */
export function comesAfter(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)]
  if (a.whole !== b.whole) return a.whole > b.whole
  const length = Math.max(a.rest.length, b.rest.length)
  return a.rest.padEnd(length, '0') > b.rest.padEnd(length, '0')
}

/**
 * The millisecond in which a date-time lies, and the further digits of its fraction. A leap second is the first second of the next
 * minute: the gateway's clock has none. An offset may lack its colon, as in the format of the document.
 */
function read(text: string): { readonly whole: number; readonly rest: string } {
  const [, second = '', fraction = '', offset = ''] = parts.exec(text) ?? []
  const isLeap = second.endsWith('60')
  const written = `${isLeap ? `${second.slice(0, 17)}59` : second}Z`.toUpperCase().replace(' ', 'T')
  const local = Date.parse(written) + (isLeap ? 1_000 : 0)
  const whole = local + Number(fraction.slice(0, 3).padEnd(3, '0')) - minutesOf(offset) * 60_000
  return { whole, rest: fraction.slice(3) }
}

/** Minutes of an offset: `+01:30`, `-0330` or `Z`. */
function minutesOf(offset: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -total : total
}

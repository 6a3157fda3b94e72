import { septetsOf } from './septetsOf.ts'

const gsm7 = { single: 160, concatenated: 153 } as const
const ucs2 = { single: 70, concatenated: 67 } as const

/**
 * The number of parts in which a text travels: at least one, also for an empty text.
 * A character that takes two units (an escape pair, a surrogate pair) is never cut in two.
 * @see docs/africastalking.md#prices
 */
export function countParts(text: string): number {
  const septets = unitsOf(text, septetsOf)
  return septets === undefined ? fill(unitsOf(text, utf16Units) ?? [], ucs2) : fill(septets, gsm7)
}

/** The units of each character; undefined as soon as one has none. */
function unitsOf(text: string, measure: (character: string) => number | undefined): number[] | undefined {
  const units: number[] = []
  for (const character of text) {
    const size = measure(character)
    if (size === undefined) return undefined
    units.push(size)
  }
  return units
}

function utf16Units(character: string): number {
  return character.length
}

function fill(units: readonly number[], limit: { readonly single: number; readonly concatenated: number }): number {
  const total = units.reduce((sum, size) => sum + size, 0)
  if (total <= limit.single) return 1
  let parts = 1
  let room: number = limit.concatenated
  for (const size of units) {
    if (size > room) {
      parts++
      room = limit.concatenated
    }
    room -= size
  }
  return parts
}

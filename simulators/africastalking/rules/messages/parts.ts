/** The characters of the GSM 03.38 default alphabet. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extension = '\f^{}\\[~]|€'

/** The septets of each character; one of the extension table takes an escape and itself. */
const septets: ReadonlyMap<string, number> = new Map([
  ...[...basic].map((character): [string, number] => [character, 1]),
  ...[...extension].map((character): [string, number] => [character, 2]),
])

/** Units in a single part, and in each part of several. */
const gsm7 = { single: 160, concatenated: 153 } as const
const ucs2 = { single: 70, concatenated: 67 } as const

/**
 * Counts the SMS parts of a text; an empty text has one.
 * A character of two units (an escape pair, a surrogate pair) is never split over two parts.
 * @see docs/africastalking.md#prices
 */
export function countParts(text: string): number {
  const units = unitsOf(text, (character) => septets.get(character))
  return units === undefined ? fill(unitsOf(text, utf16Units) ?? [], ucs2) : fill(units, gsm7)
}

/** The units of each character; undefined when the encoding lacks one. */
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

import type { Random } from '../random.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** `TP`, the day in UTC and eight characters of base 32. */
export function referenceNumber(random: Random, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '')
  const characters = [...random.bytes(8)].map((byte) => alphabet[byte % 32])
  return `TP${day}${characters.join('')}`
}

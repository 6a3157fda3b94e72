import { hasCheckDigit } from '../../specs/formats/checkDigit.ts'
import { brands } from './data/brands.generated.ts'

export type Brand = keyof typeof brands

/** The brand of a card number; undefined where it is none that is supported. */
export function brandOf(number: string): Brand | undefined {
  const known: readonly Brand[] = ['visa', 'mastercard', 'amex', 'discover']
  return known.find((brand) => {
    const { begins, lengths } = brands[brand]
    const isLong = lengths.some((length) => length === number.length)
    return isLong && begins.some(([from, to]) => isBetween(number.slice(0, from.length), from, to))
  })
}

/** Whether a text that was entered is the number of a card, which must not be shown again. */
export function isCardNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '')
  return brandOf(digits) !== undefined && hasCheckDigit(digits)
}

/** Whether a card can be used no more: it is good to the end of its month. @param now ms since the epoch */
export function isExpired({ expiryMonth, expiryYear }: CardExpiry, now: number): boolean {
  return now >= Date.UTC(expiryYear, expiryMonth, 1)
}

export interface CardExpiry {
  readonly expiryMonth: number
  readonly expiryYear: number
}

function isBetween(text: string, from: string, to: string): boolean {
  return from <= text && text <= to
}

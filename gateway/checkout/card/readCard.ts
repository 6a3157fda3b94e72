import { hasCheckDigit } from '../../../specs/formats/checkDigit.ts'
import { brandOf, isExpired } from '../../cards/cardNumber.ts'
import type { Card } from '../../rails/acquirer/acquirer.ts'
import type { FieldErrors } from '../fieldErrors.ts'

/** A card that a payer has entered, or what is wrong with it, field by field. No message repeats what was entered. */
export type ReadCard = { readonly card: Card } | { readonly errors: FieldErrors }

/** Reads the fields of a card. @param now ms since the epoch */
export function readCard(form: Readonly<Record<string, string>>, now: number): ReadCard {
  const number = (form['cardNumber'] ?? '').replaceAll(/[\s-]/g, '')
  const [expiryMonth, expiryYear] = [monthOf(form['expiryMonth'] ?? ''), yearOf(form['expiryYear'] ?? '')]
  const securityCode = (form['securityCode'] ?? '').trim()
  const errors = {
    ...wrong('cardNumber', numberError(number)),
    ...wrong('expiryMonth', expiryMonth === undefined && 'Enter the month of expiry, from 1 to 12'),
    ...wrong('expiryYear', yearError(expiryMonth, expiryYear, now)),
    ...wrong('securityCode', codeError(securityCode, number)),
  }
  if (Object.keys(errors).length > 0 || expiryMonth === undefined || expiryYear === undefined) return { errors }
  return { card: { number, expiryMonth, expiryYear, securityCode } }
}

function wrong(name: string, error: string | false | undefined): FieldErrors {
  return error === false || error === undefined ? {} : { [name]: error }
}

function numberError(number: string): string | undefined {
  if (number === '') return 'Enter a card number'
  if (!/^\d{12,19}$/.test(number) || !hasCheckDigit(number)) return 'The card number is wrong'
  return brandOf(number) === undefined ? 'Cards of this kind are not taken here' : undefined
}

function yearError(month: number | undefined, year: number | undefined, now: number): string | undefined {
  if (year === undefined) return 'Enter the year of expiry'
  const isOver = isExpired({ expiryMonth: month ?? 12, expiryYear: year }, now)
  return isOver ? 'The card has expired' : undefined
}

function codeError(code: string, number: string): string | undefined {
  if (code === '') return 'Enter the security code'
  const length = brandOf(number) === 'amex' ? 4 : 3
  return /^\d+$/.test(code) && code.length === length ? undefined : `The security code has ${length} digits`
}

function monthOf(text: string): number | undefined {
  const month = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0
  return month >= 1 && month <= 12 ? month : undefined
}

/** A year of two digits is one of this century. */
function yearOf(text: string): number | undefined {
  const digits = text.trim()
  if (/^\d{2}$/.test(digits)) return 2_000 + Number(digits)
  return /^2[01]\d{2}$/.test(digits) ? Number(digits) : undefined
}

import { hasCheckDigit } from '../../../../specs/formats/checkDigit.ts'
import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import { charges } from '../../data/charges.generated.ts'
import { type Refusal, refusalFor } from './refusals.ts'

type PaymentCard = components['schemas']['PaymentCard']

/** What is kept of a card: neither its whole number nor its code. */
export interface KnownCard {
  /** The first six and the last four digits. */
  readonly masked: string
  /** Why its bank refuses although the one-time password is right; undefined when it pays. */
  readonly failure: string | undefined
}

/** Tells what is wrong with a card, or with money in this currency from it. @see docs/africastalking.md#cards */
export function cardRefusalOf(card: PaymentCard, currency: string, now: Instant): Refusal | undefined {
  const countries: readonly string[] = charges.cardCountries
  if (!isCardNumber(card.number)) return refusalFor('invalidCard')
  if (now >= endOf(card)) return refusalFor('expiredCard')
  if (!countries.includes(card.countryCode)) return refusalFor('countryNotSupported')
  if (currency !== charges.cardCurrency) return refusalFor('currencyNotSupported')
  const declined = refusedCard(card, 'charge')
  return declined === undefined ? undefined : { status: 'Failed', text: declined }
}

/** Keeps of a card what may be kept. @see docs/africastalking.md#cards */
export function knownCard(card: PaymentCard): KnownCard {
  const { number } = card
  const masked = `${number.slice(0, 6)}${'*'.repeat(number.length - 10)}${number.slice(-4)}`
  return { masked, failure: refusedCard(card, 'validation') }
}

function refusedCard({ number }: PaymentCard, refusedAt: 'charge' | 'validation'): string | undefined {
  return charges.cards.find((row) => row.number === number && row.refusedAt === refusedAt)?.text
}

/** The first instant after the month of expiry, in UTC. */
function endOf({ expiryMonth, expiryYear }: PaymentCard): Instant {
  return Date.UTC(expiryYear, expiryMonth)
}

/** Tells whether a text is 12 to 19 digits with a good check digit. */
function isCardNumber(text: string): boolean {
  return /^\d{12,19}$/.test(text) && hasCheckDigit(text)
}

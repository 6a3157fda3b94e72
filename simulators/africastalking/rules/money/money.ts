import Big from 'big.js'
import { rates } from '../../data/rates.generated.ts'

/** A sum of money. `amount` is a whole number of ten-thousandths of the currency's unit: the provider writes four decimals. */
export interface Money {
  readonly currency: string
  readonly amount: number
}

/** Turns units of a currency into ten-thousandths, half rounded up. Takes texts from data files and numbers from requests. */
export function toAmount(units: string | number): number {
  return new Big(units).times(10_000).round(0, Big.roundHalfUp).toNumber()
}

/** Writes money as `KES 0.8000`, and a debt as `KES -0.8000`. @see docs/africastalking.md#prices */
export function formatMoney({ currency, amount }: Money): string {
  const size = Math.abs(amount)
  const sign = amount < 0 ? '-' : ''
  return `${currency} ${sign}${Math.floor(size / 10_000)}.${String(size % 10_000).padStart(4, '0')}`
}

/** Tells whether the account's rates have a currency. @see docs/africastalking.md#prices */
export function hasRate(currency: string): boolean {
  return perUsd.has(currency)
}

/**
 * Adds amounts in the given currency. Each amount is converted at the account's rates and rounded on its own.
 * Throws when a currency has no rate: data/rates.yaml must cover every currency of prices and wallets.
 * @see docs/africastalking.md#prices
 */
export function addUp(amounts: readonly Money[], currency: string): Money {
  return { currency, amount: amounts.reduce((sum, money) => sum + convert(money, currency), 0) }
}

/**
 * Adds amounts in the given currency exactly, and rounds each sum: what the amounts come to up to each of them.
 * Throws as `addUp` does.
 * @see docs/africastalking.md#airtime
 */
export function runningTotals(amounts: readonly Money[], currency: string): number[] {
  let sum = new Big(0)
  return amounts.map((money) => {
    sum = sum.plus(money.currency === currency ? money.amount : exactly(money, currency))
    return sum.round(0, Big.roundHalfUp).toNumber()
  })
}

function exactly({ currency: from, amount }: Money, to: string): Big {
  return new Big(amount).times(rateOf(to)).div(rateOf(from))
}

/** Turns an amount into another currency, rounded to the payer's disadvantage (`up`) or to the payee's (`down`). Throws as `addUp` does. */
export function exchange(money: Money, currency: string, rounded: 'up' | 'down'): number {
  if (money.currency === currency) return money.amount
  return exactly(money, currency)
    .round(0, rounded === 'up' ? Big.roundUp : Big.roundDown)
    .toNumber()
}

/** A share of an amount in percent, half rounded up. */
export function discountOn({ currency, amount }: Money, percent: number): Money {
  return { currency, amount: new Big(amount).times(percent).div(100).round(0, Big.roundHalfUp).toNumber() }
}

const perUsd: ReadonlyMap<string, number> = new Map(rates.map((row) => [row.currency, Number(row.perUsd)]))

function convert(money: Money, currency: string): number {
  if (money.currency === currency) return money.amount
  return Math.round((money.amount / rateOf(money.currency)) * rateOf(currency))
}

function rateOf(currency: string): number {
  const rate = perUsd.get(currency)
  if (rate === undefined)
    throw new Error(`Failed to convert ${currency}: it has no rate. Add a row to data/rates.yaml.`)
  return rate
}

/** Adds amounts in the given currency exactly, and rounds the sum half up to so many decimals. Throws as `addUp` does. */
export function roundedTotal(amounts: readonly Money[], currency: string, decimals: number): Money {
  const sum = amounts.reduce((total, money) => total.plus(exactly(money, currency)), new Big(0))
  return { currency, amount: sum.round(decimals - 4, Big.roundHalfUp).toNumber() }
}

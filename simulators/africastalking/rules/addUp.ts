import { rates } from '../data/rates.ts'
import type { Money } from './money.ts'

const perUsd: ReadonlyMap<string, number> = new Map(rates.map((row) => [row.currency, Number(row.perUsd)]))

/**
 * The sum of amounts in the given currency; each is converted at the account's rates and rounded on its own.
 * Throws when a currency has no rate: data/rates.yaml must cover every currency of prices and wallets.
 * @see docs/africastalking.md#prices
 */
export function addUp(amounts: readonly Money[], currency: string): Money {
  return { currency, amount: amounts.reduce((sum, money) => sum + convert(money, currency), 0) }
}

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

import { rates } from '../data/rates.ts'
import type { Money } from './money.ts'

const perUsd: ReadonlyMap<string, number> = new Map(rates.map((row) => [row.currency, Number(row.perUsd)]))

/**
 * The sum of amounts in the given currency, converted at the account's rates and rounded once.
 * Throws when a currency has no rate: data/rates.yaml must cover every currency of prices and wallets.
 * @see docs/africastalking.md#prices
 */
export function addUp(amounts: readonly Money[], currency: string): Money {
  const total = amounts.reduce((sum, money) => sum + convert(money, currency), 0)
  return { currency, amount: Math.round(total) }
}

function convert(money: Money, currency: string): number {
  return money.currency === currency ? money.amount : (money.amount / rateOf(money.currency)) * rateOf(currency)
}

function rateOf(currency: string): number {
  const rate = perUsd.get(currency)
  if (rate === undefined)
    throw new Error(`Failed to convert ${currency}: it has no rate. Add a row to data/rates.yaml.`)
  return rate
}

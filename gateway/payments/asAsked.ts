import { Big } from 'big.js'
import { isReceiver } from '../rails/isReceiver.ts'
import { type Amount, partsOf, type Report } from '../rails/rail.ts'
import { currency } from '../runtime/currency.ts'
import { majorUnits } from '../runtime/money.ts'
import type { TransactionRow } from './tables.ts'

/**
 * Whether a report agrees with what the provider was asked for and has charged before. One with another amount, currency, channel,
 * receiver or product is about something else, so it settles nothing. @see docs/gateway.md#contradictions
 */
export function isAsAsked(row: TransactionRow, { stated = {}, cost }: Report): boolean {
  const { amount, channel, receiver, product } = stated
  if (amount === null) return false
  if (amount !== undefined && !isSame(amount, askedAmount(row))) return false
  if (channel !== undefined && channel !== row.channel) return false
  if (receiver !== undefined && !isReceiver(row, receiver)) return false
  if (product !== undefined && row.asked_product !== null && product !== row.asked_product) return false
  return cost === undefined || isSame(cost, chargedAmount(row))
}

/** What the provider was asked for: the payout's own amount, unless it was converted. */
function askedAmount({ provider, amount, asked_amount, asked_unit }: TransactionRow): Amount | undefined {
  if (asked_amount !== null && asked_unit !== null) return { amount: asked_amount, unit: asked_unit }
  return partsOf(provider).bare === 'africastalking'
    ? { amount: String(majorUnits(amount)), unit: currency }
    : undefined
}

function chargedAmount({ provider_cost, provider_cost_unit }: TransactionRow): Amount | undefined {
  if (provider_cost === null || provider_cost_unit === null) return undefined
  return { amount: provider_cost, unit: provider_cost_unit }
}

/** What is not known is not compared. */
function isSame(one: Amount, other: Amount | undefined): boolean {
  return other === undefined || (one.unit === other.unit && new Big(one.amount).eq(other.amount))
}

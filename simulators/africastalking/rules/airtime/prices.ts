import { type Money, runningTotals } from '../money/money.ts'
import type { AirtimeOrder } from './airtime.ts'

/** What a request costs the account, in its currency. */
export interface Invoice {
  readonly amount: Money
  readonly discount: Money
  /** The amount less the discount. */
  readonly cost: Money
  /** What each order adds to the cost, so that refunds of all orders give back exactly what was paid. */
  readonly costs: ReadonlyMap<AirtimeOrder, Money>
}

/** Adds up orders in the currency of the account. Each total is rounded once, as in recorded replies. @see docs/africastalking.md#airtime */
export function invoiceOf(orders: readonly AirtimeOrder[], currency: string): Invoice {
  const money = (amount: number): Money => ({ currency, amount })
  const amounts = [
    0,
    ...runningTotals(
      orders.map(({ value }) => value),
      currency,
    ),
  ]
  const discounts = [
    0,
    ...runningTotals(
      orders.map(({ discount }) => discount),
      currency,
    ),
  ]
  const paid = amounts.map((amount, index) => amount - (discounts[index] ?? 0))
  const added = (index: number): number => (paid[index + 1] ?? 0) - (paid[index] ?? 0)
  return {
    amount: money(amounts.at(-1) ?? 0),
    discount: money(discounts.at(-1) ?? 0),
    cost: money(paid.at(-1) ?? 0),
    costs: new Map(orders.map((order, index) => [order, money(added(index))])),
  }
}

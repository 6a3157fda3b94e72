import assert from 'node:assert/strict'
import type { Shown, ShownTransaction } from './shown.ts'

/** Asserts in each currency: available + holding + captured = paid in, and holding = the price of pending transactions. */
export function assertConserved({ balances, transactions }: Shown, paidIn: Cents): void {
  const [captured, underWay] = [spentOn(transactions, ['COMPLETED']), spentOn(transactions, pending)]
  for (const { unit, available, holding } of balances) {
    const total = cents(available) + cents(holding) + (captured.get(unit) ?? 0)
    assert.equal(total, paidIn.get(unit), `available + holding + captured in ${unit}`)
    assert.equal(cents(holding), underWay.get(unit) ?? 0, `held in ${unit}`)
  }
}

/** Amounts in cents, by currency. */
type Cents = ReadonlyMap<string, number>

const cents = (amount: number): number => Math.round(amount * 100)

const pending = ['CREATED', 'CONFIRMED', 'SUBMITTED']

function spentOn(transactions: readonly ShownTransaction[], statuses: readonly string[]): Cents {
  const spent = new Map<string, number>()
  for (const { status, prices } of transactions) {
    const { unit, amount, fee } = prices.wholesale
    if (statuses.includes(status.class.message)) spent.set(unit, (spent.get(unit) ?? 0) + cents(amount) + cents(fee))
  }
  return spent
}

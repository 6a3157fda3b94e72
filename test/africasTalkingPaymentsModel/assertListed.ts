import assert from 'node:assert/strict'
import { amountIn } from '../africasTalkingModel/assertConserved.ts'
import { written } from '../africasTalkingModel/money.ts'
import type { Payment } from './payment.ts'
import type { PaymentsModel } from './paymentsModel.ts'
import type { Shown, ShownEntry, ShownPayment } from './shown.ts'

/** Asserts that the queries show all payments of the model, and what has entered and left the wallets. */
export function assertListed({ payments, entries }: Shown, model: PaymentsModel): void {
  for (const product of ['Payouts', 'Shop'] as const) {
    const expected = model.payments.filter((payment) => payment.product === product)
    assert.deepEqual(payments[product].map(shownPart), expected.map(expectedPart))
  }
  const moved = (lines: readonly { readonly id: string; readonly amount: number }[]): string[] =>
    lines.map(({ id, amount }) => `${id} ${amount}`).toSorted()
  const found = entries.map((entry) => ({ id: entry.transactionId, amount: signed(entry) }))
  assert.deepEqual(moved(found), moved(model.entries))
}

/** What an entry adds to its wallet. */
export function signed({ category, value }: ShownEntry): number {
  return category === 'Debit' ? -amountIn(value) : amountIn(value)
}

/** Asserts that a query shows a payment as it is in the model. */
export function assertFound(shown: ShownPayment, payment: Payment): void {
  assert.deepEqual(shownPart(shown), expectedPart(payment))
}

function shownPart(shown: ShownPayment): object {
  const { transactionId, category, status, source, destination, value, transactionFee, description } = shown
  const failure = status === 'Failed' ? description : undefined
  return { transactionId, category, status, source, destination, value, transactionFee, failure }
}

function expectedPart({ id, category, status, source, destination, value, fee, description }: Payment): object {
  const isFailed = status === 'Failed'
  return {
    ...{ transactionId: id, category, status, source, destination, value: written(value) },
    transactionFee: written({ ...value, amount: isFailed ? 0 : fee }),
    failure: isFailed ? description : undefined,
  }
}

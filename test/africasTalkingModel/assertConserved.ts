import assert from 'node:assert/strict'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import type { Shown } from './shown.ts'

/**
 * Asserts, from what went over the wire alone, that the wallet has what was paid in, less what was accepted, plus what was told as failed.
 * `taken`: values of queued payments and data, since the wallet was last set.
 */
export function assertConserved({ wallet }: Shown, { paidIn, taken, given }: Purse): void {
  assert.equal(amountIn(wallet), paidIn - taken + given, 'what is in the wallet')
}

/** Movements of the wallet in ten-thousandths. */
export interface Purse {
  paidIn: number
  taken: number
  given: number
}

/** What failed payments and data among some callbacks have given back. */
export function givenBack(records: readonly CallbackRecord[]): number {
  return records.reduce((sum, { name, body }) => {
    if (name !== 'paymentNotification') return sum
    const { status, value } = JSON.parse(body)
    return status === 'Failed' ? sum + amountIn(value) : sum
  }, 0)
}

/** `KES 10.0000` in ten-thousandths. */
export function amountIn(text: string): number {
  return Number(text.split(' ')[1]?.replace('.', ''))
}

import assert from 'node:assert/strict'
import type { Heard } from './gatewayProcess.ts'
import type { Records } from './records.ts'

/** Asserts that a batch is shown as its items and their payouts are. @see docs/gateway.md#batches */
export function assertBatch(heard: Heard | undefined, { items, payouts }: Records, id: string): void {
  if (heard === undefined) return
  assert.equal(heard.status, 200, heard.text)
  const shown = JSON.parse(heard.text)
  const statuses = new Map(payouts.map((payout) => [payout.id, payout.status]))
  const own = items.filter(({ batch_id }) => batch_id === id)
  const states = own.map(({ status, transaction_id }) => {
    const payout = transaction_id === null ? undefined : statuses.get(transaction_id)
    return { status, isOpen: payout === 'Processing' || (status === 'Processed' && payout !== 'Completed') }
  })
  assert.equal(shown.status, batchStatus(states), heard.text)
  assert.deepEqual(
    shown.items.map((item: { readonly itemId: string; readonly status: string }) => [item.itemId, item.status]),
    own.map((item) => [item.id, item.status]),
  )
}

function batchStatus(items: readonly { readonly status: string; readonly isOpen: boolean }[]): string {
  const all = (status: string): boolean => items.every((item) => item.status === status)
  if (all('Pending')) return 'Pending'
  if (items.some(({ status, isOpen }) => status === 'Pending' || isOpen)) return 'Processing'
  return all('Processed') ? 'Completed' : all('Failed') ? 'Failed' : 'PartiallyFailed'
}

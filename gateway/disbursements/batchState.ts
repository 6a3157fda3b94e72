import type { components } from '../../specs/types/gateway.ts'

export type BatchState = components['schemas']['BatchState']

export interface ItemState {
  readonly status: components['schemas']['ItemState']
  /** Its transaction has no final status yet. */
  readonly open: boolean
}

/** The state of a batch, from its items. @see docs/gateway.md#batches */
export function batchState(items: readonly ItemState[]): BatchState {
  if (items.every(({ status }) => status === 'Pending')) return 'Pending'
  if (items.some(({ status, open }) => status === 'Pending' || open)) return 'Processing'
  if (items.every(({ status }) => status === 'Processed')) return 'Completed'
  return items.every(({ status }) => status === 'Failed') ? 'Failed' : 'PartiallyFailed'
}

import type { Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { Tables } from '../database/tables.ts'

export type BatchState = components['schemas']['BatchState']

export interface ItemState {
  readonly status: components['schemas']['ItemState']
  /** Its transaction has no final status yet, or one that its provider contradicts. */
  readonly open: boolean
}

/** The state of an item, from its row and the status of its transaction. A Processed item whose payout is not Completed is in doubt. */
export function itemState(
  status: ItemState['status'],
  transaction: components['schemas']['Transaction']['status'] | null,
): ItemState {
  return { status, open: transaction === 'Processing' || (status === 'Processed' && transaction !== 'Completed') }
}

/** The state of a batch, from its items. @see docs/gateway.md#batches */
export function batchState(items: readonly ItemState[]): BatchState {
  if (items.every(({ status }) => status === 'Pending')) return 'Pending'
  if (items.some(({ status, open }) => status === 'Pending' || open)) return 'Processing'
  if (items.every(({ status }) => status === 'Processed')) return 'Completed'
  return items.every(({ status }) => status === 'Failed') ? 'Failed' : 'PartiallyFailed'
}

/** How many items of a batch are alike, and when the last of their transactions was sent or became final. */
export interface ItemGroup extends ItemState {
  readonly count: number
  /** ms since the epoch. */
  readonly changedAt: number | null
}

/** The items of a stored batch by their state. The database counts them, however many there are. */
export async function itemGroups(database: Kysely<Tables>, batchId: string): Promise<ItemGroup[]> {
  const groups = await database
    .selectFrom('batch_items')
    .leftJoin('transactions', 'transactions.id', 'batch_items.transaction_id')
    .where('batch_items.batch_id', '=', batchId)
    .groupBy(['batch_items.status', 'transactions.status'])
    .select(({ fn }) => [
      'batch_items.status as item',
      'transactions.status as transaction',
      fn.countAll<number>().as('count'),
      fn.max('transactions.completed_at').as('settled'),
      fn.max('batch_items.completed_at').as('submitted'),
    ])
    .execute()
  return groups.map(({ item, transaction, count, settled, submitted }) => ({
    ...itemState(item, transaction),
    ...{ count, changedAt: Math.max(settled ?? 0, submitted ?? 0) || null },
  }))
}

/** The state of a stored batch. */
export async function readBatchState(database: Kysely<Tables>, batchId: string): Promise<BatchState> {
  return batchState(await itemGroups(database, batchId))
}

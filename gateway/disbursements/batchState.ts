import type { ExpressionBuilder, Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import { isAmong } from '../database/isAmong.ts'
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

/**
 * The items of a stored batch by their state. The database counts them, however many there are. While one is open, the others are counted
 * as open too, without a look at their transactions: that makes no difference to the state of the batch, and it is asked for often.
 */
export async function itemGroups(database: Kysely<Tables>, batchId: string): Promise<ItemGroup[]> {
  if (await hasOpenItem(database, batchId)) return openGroups(database, batchId)
  const groups = await countedItems(database).where('batch_items.batch_id', '=', batchId).execute()
  return groups.map(groupOf)
}

/** Whether an item is open. They are sent in their order, so the last ones are looked at first. */
async function hasOpenItem(database: Kysely<Tables>, batchId: string): Promise<boolean> {
  const open = await database
    .selectFrom('batch_items')
    .innerJoin('transactions', 'transactions.id', 'batch_items.transaction_id')
    .select('batch_items.id')
    .where('batch_items.batch_id', '=', batchId)
    .where((row) =>
      row.or([
        row('transactions.status', '=', 'Processing'),
        row('batch_items.status', '=', 'Processed').and('transactions.status', '!=', 'Completed'),
      ]),
    )
    .orderBy('batch_items.position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return open !== undefined
}

async function openGroups(database: Kysely<Tables>, batchId: string): Promise<ItemGroup[]> {
  const groups = await database
    .selectFrom('batch_items')
    .where('batch_id', '=', batchId)
    .groupBy('status')
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .execute()
  return groups.map(({ status, count }) => ({ status, open: true, count: Number(count), changedAt: null }))
}

/** The same of several batches at once, by their ids. */
export async function itemGroupsOf(
  database: Kysely<Tables>,
  batchIds: readonly string[],
): Promise<ReadonlyMap<string, ItemGroup[]>> {
  const isOfThem = (row: ExpressionBuilder<Tables, 'batch_items'>) =>
    isAmong(database, row.ref('batch_items.batch_id'), batchIds)
  const groups = await countedItems(database).where(isOfThem).execute()
  const byBatch = Map.groupBy(groups, ({ batch_id }) => batch_id)
  return new Map([...byBatch].map(([id, own]) => [id, own.map(groupOf)]))
}

function countedItems(database: Kysely<Tables>) {
  return database
    .selectFrom('batch_items')
    .leftJoin('transactions', 'transactions.id', 'batch_items.transaction_id')
    .groupBy(['batch_items.batch_id', 'batch_items.status', 'transactions.status'])
    .select(({ fn }) => [
      'batch_items.batch_id',
      'batch_items.status as item',
      'transactions.status as transaction',
      fn.countAll<number>().as('count'),
      fn.max('transactions.completed_at').as('settled'),
      fn.max('batch_items.completed_at').as('submitted'),
    ])
}

type CountedItems = Awaited<ReturnType<ReturnType<typeof countedItems>['execute']>>[number]

function groupOf({ item, transaction, count, settled, submitted }: CountedItems): ItemGroup {
  const changedAt = Math.max(settled ?? 0, submitted ?? 0) || null
  return { ...itemState(item, transaction), ...{ count: Number(count), changedAt } }
}

/** How many items there are in groups; those of a status where it is named. */
export function countItems(groups: readonly ItemGroup[], status?: ItemState['status']): number {
  const own = groups.filter((group) => status === undefined || group.status === status)
  return own.reduce((sum, group) => sum + group.count, 0)
}

/** When the last item of a batch became final, in ms since the epoch; null while one is not. */
export function completedAt(groups: readonly ItemGroup[]): number | null {
  const state = batchState(groups)
  if (state === 'Pending' || state === 'Processing') return null
  return Math.max(...groups.map(({ changedAt }) => changedAt ?? 0)) || null
}

/** The state of a stored batch. */
export async function readBatchState(database: Kysely<Tables>, batchId: string): Promise<BatchState> {
  return batchState(await itemGroups(database, batchId))
}

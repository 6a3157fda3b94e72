import type { Kysely } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import { inPages, pageSize } from '../database/inPages.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Tables } from '../database/tables.ts'
import { maskReceiver } from '../destinations/maskReceiver.ts'
import { type ItemState, itemState } from '../disbursements/batchState.ts'
import type { BatchItemRow } from '../disbursements/tables.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { giveWay } from '../runtime/wallClock.ts'
import { paidAmount, verdictOf } from './verdict.ts'

type Row = components['schemas']['ReconciledItem']

/** An item beside what became of it. Amounts are minor units. */
export interface ReconciledItem extends Omit<Row, 'expectedAmount' | 'transactionAmount'> {
  readonly expected: number
  /** What its Completed attempts add up to. */
  readonly paid: number
  /** The same, or the amount of the latest attempt where none is Completed; null before the first. */
  readonly attempted: number | null
  readonly state: ItemState
}

/** The items of a batch beside what became of them, in their order. Items are read before their attempts, so that none looks lost. */
export async function* reconciledItems(
  database: Kysely<Tables>,
  batchId: string,
): AsyncGenerator<ReconciledItem, void> {
  const pages = inPages((last: BatchItemRow | undefined) => itemsAfter(database, batchId, last).execute())
  for await (const items of pages) {
    const attempts = await attemptsOf(database, items)
    for (const item of items) yield reconcile(item, attempts.get(item.id) ?? [])
    await giveWay()
  }
}

function itemsAfter(database: Kysely<Tables>, batchId: string, last: BatchItemRow | undefined) {
  const items = database.selectFrom('batch_items').selectAll().where('batch_id', '=', batchId)
  return items
    .where('position', '>', last?.position ?? -1)
    .orderBy('position')
    .limit(pageSize)
}

async function attemptsOf(
  database: Kysely<Tables>,
  items: readonly BatchItemRow[],
): Promise<ReadonlyMap<string | null, TransactionRow[]>> {
  const ids = items.map(({ id }) => id)
  const attempts = database
    .selectFrom('transactions')
    .selectAll()
    .where(({ ref }) => isAmong(database, ref('batch_item_id'), ids))
  return Map.groupBy(await attempts.execute(), ({ batch_item_id }) => batch_item_id)
}

function reconcile(item: BatchItemRow, attempts: readonly TransactionRow[]): ReconciledItem {
  const latest = attempts.find(({ id }) => id === item.transaction_id)
  const paid = paidAmount(attempts)
  return {
    ...{ itemId: item.id, destinationMasked: maskReceiver(item.receiver), expected: item.amount, paid },
    attempted: paid === 0 ? (latest?.amount ?? null) : paid,
    transactionId: item.transaction_id,
    providerReference: latest?.provider_reference ?? null,
    providerStatus: latest === undefined ? null : saidOf(latest),
    verdict: verdictOf(item, attempts),
    state: itemState(item.status, latest?.status ?? null),
  }
}

/** What the provider has said last about a payout: its own answer counts more than a callback. */
function saidOf({ answered, status, submission }: TransactionRow): Row['providerStatus'] {
  if (answered !== null) return answered
  if (status === 'Completed' || status === 'Failed' || status === 'Reversed') return status
  return submission === 'Accepted' ? 'Processing' : null
}

import type { Kysely } from 'kysely'
import { insertRows } from '../database/insertRows.ts'
import type { Tables } from '../database/tables.ts'
import type { BatchItemRow } from '../disbursements/tables.ts'
import { transactionRow } from '../payments/transactionRow.fixture.ts'

/** How much there is. Every third item has failed, and every third was paid at its second attempt. */
export interface Sizes {
  readonly clients: number
  readonly batches: number
  readonly items: number
}

/** An id that is a UUID. */
export function numbered(kind: number, at: number): string {
  return `0000000${kind}-0000-4000-8000-${String(at).padStart(12, '0')}`
}

/** Stores batches of clients in turn, of which each item has a transaction. */
export async function storeMany(kysely: Kysely<Tables>, { clients, batches, items }: Sizes): Promise<void> {
  const client = { status: 'Active', client_type: 'Company', allows_airtime: 0, created_at: 0 } as const
  const all = Array.from({ length: clients }, (_, at) => ({ ...client, id: numbered(1, at), name: `client ${at}` }))
  await insertRows(kysely, 'clients', all)
  const made = Array.from({ length: batches }, (_, at) => batchOf(at, clients, items))
  await insertRows(kysely, 'batches', made)
  for (let start = 0; start < batches; start += part) {
    const rows = made.slice(start, start + part).flatMap((_, at) => itemsOf(start + at, items))
    await insertRows(kysely, 'batch_items', rows)
    const payouts = rows.map((item, at) => payoutOf(item, start * items + at, clients))
    await insertRows(kysely, 'transactions', payouts)
    const retried = rows.filter(({ retry_count }) => retry_count > 0)
    const attempts = retried.map(({ id, transaction_id }) => ({
      ...{ id: id.replace(/^./, '9'), item_id: id, attempt: 1, transaction_id: transaction_id ?? '' },
      ...{ requested_by: numbered(5, 0), attempted_at: 5 },
    }))
    await insertRows(kysely, 'retry_attempts', attempts)
  }
}

/** Batches whose items are stored together. */
const part = 500

function batchOf(at: number, clients: number, items: number) {
  return {
    ...{ id: numbered(2, at), client_id: numbered(1, at % clients), api_user_id: numbered(5, 0), name: `batch ${at}` },
    ...{ total: 100 * items, submitted_at: Math.floor(at / 3), busy_until: 0, busy_by: null },
  }
}

function itemsOf(batch: number, items: number): BatchItemRow[] {
  return Array.from({ length: items }, (_, position) => {
    const at = batch * items + position
    return {
      ...{ id: numbered(3, at), batch_id: numbered(2, batch), position, destination: '076123100', amount: 100 },
      ...{ receiver: '+23276123100', channel: 'MobileMoney', status: at % 3 === 1 ? 'Failed' : 'Processed' },
      ...{ retry_count: at % 3 === 2 ? 1 : 0, transaction_id: numbered(4, at), failure_reason: null, completed_at: 2 },
    }
  })
}

function payoutOf(item: BatchItemRow, at: number, clients: number) {
  const status = item.status === 'Failed' ? 'Failed' : 'Completed'
  const batch = Number(item.batch_id.slice(-12))
  const changes = { id: numbered(4, at), batch_item_id: item.id, status, completed_at: 3 } as const
  return transactionRow(at, numbered(1, batch % clients), changes)
}

import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import { inPages, pageSize } from '../database/inPages.ts'
import type { Tables } from '../database/tables.ts'
import { representTransaction } from './representTransaction.ts'
import type { TransactionRow } from './tables.ts'

/** Which transactions of a client are listed. Each is found by an index of its own. */
export type Listed =
  | { readonly kind: 'open' | 'completed' | 'all' }
  /** Created from one moment to another, in ms since the epoch, both included. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number }

/**
 * The transactions of a client, the newest first, read in parts by what they are sorted by. Between parts nothing is held in the
 * database. None comes twice; one that does not change meanwhile is never missed.
 */
export async function* listTransactions(
  database: Kysely<Tables>,
  clientId: string,
  listed: Listed,
): AsyncGenerator<components['schemas']['Transaction'], void> {
  const parts = inPages((last: TransactionRow | undefined) => partAfter(database, clientId, listed, last).execute())
  for await (const rows of parts) yield* rows.map(representTransaction)
}

/** The query of the part that follows a row. */
export function partAfter(
  database: Kysely<Tables>,
  clientId: string,
  listed: Listed,
  last: Pick<TransactionRow, 'created_at' | 'id'> | undefined,
) {
  let query = database.selectFrom('transactions').selectAll().where('client_id', '=', clientId)
  if (listed.kind === 'range') query = query.where('created_at', '>=', listed.from).where('created_at', '<=', listed.to)
  else if (listed.kind !== 'all') query = query.where(conditions[listed.kind])
  if (last !== undefined) query = query.where(sql<boolean>`(created_at, id) < (${last.created_at}, ${last.id})`)
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(pageSize)
}

/** As the partial indexes have them: with literals, since neither database takes a variable for what an index is about. */
export const conditions = {
  open: sql<boolean>`status in ('Pending', 'Processing')`,
  completed: sql<boolean>`status = 'Completed'`,
} as const

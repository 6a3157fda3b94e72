import type { CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Changes rows in a transaction without a round trip of its own: on PostgreSQL the statement goes with the next one of the transaction,
 * or with its commit, which rejects when this one fails. On SQLite it runs at once. It says nothing of the rows that it changed.
 */
export async function sendLater(transaction: Kysely<Tables>, query: CompiledQuery): Promise<void> {
  const marked: LaterQuery = { ...query, isSentLater: true }
  await transaction.executeQuery(marked)
}

interface LaterQuery extends CompiledQuery {
  readonly isSentLater: true
}

export function isSentLater(query: CompiledQuery): boolean {
  return 'isSentLater' in query
}

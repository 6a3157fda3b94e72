import type { CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

const later = new WeakSet<CompiledQuery>()

/**
 * Changes rows in a transaction without a round trip of its own: on PostgreSQL the statement goes with the next one of the transaction,
 * or with its commit, which rejects when this one fails. On SQLite it runs at once. It says nothing of the rows that it changed.
 */
export async function sendLater(transaction: Kysely<Tables>, query: CompiledQuery): Promise<void> {
  later.add(query)
  await transaction.executeQuery(query)
}

export function isSentLater(query: CompiledQuery): boolean {
  return later.has(query)
}

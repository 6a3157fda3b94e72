import type { ClientRow } from '../access/tables.ts'
import type { Writing } from '../database/writing.ts'

/** Locks a client until the transaction ends, so that what is counted of its users stays so. */
export function lockClient({ transaction }: Writing, id: string): Promise<ClientRow> {
  return transaction
    .updateTable('clients')
    .set((row) => ({ status: row.ref('status') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

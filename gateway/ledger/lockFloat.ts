import type { Writing } from '../writing.ts'
import { accounts } from './accounts.ts'

/** The client's float; the row stays locked until the transaction ends, so that nobody else spends it meanwhile. */
export async function lockFloat({ transaction }: Writing, clientId: string): Promise<number> {
  const locked = await transaction
    .updateTable('ledger_accounts')
    .set((row) => ({ balance: row.ref('balance') }))
    .where('id', '=', accounts.float(clientId))
    .returning('balance')
    .executeTakeFirst()
  return locked?.balance ?? 0
}

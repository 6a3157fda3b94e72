import type { TransactionRow } from '../database/tables.ts'
import type { Writing } from '../writing.ts'
import { accounts } from './accounts.ts'
import { lockFloat } from './lockFloat.ts'
import { post } from './post.ts'

/** Takes the money of payouts out of a client's float and sets it aside; false, and nothing changed, when the float is too low. */
export async function reserve(
  writing: Writing,
  clientId: string,
  payouts: readonly Pick<TransactionRow, 'id' | 'amount'>[],
): Promise<boolean> {
  const total = payouts.reduce((sum, { amount }) => sum + amount, 0)
  if ((await lockFloat(writing, clientId)) < total) return false
  const [from, to] = [accounts.float(clientId), accounts.reserved(clientId)]
  const movements = payouts.map(({ id, amount }) => ({ posting: `reserve:${id}`, from, to, amount, transactionId: id }))
  await post(writing, movements)
  return true
}

import type { TransactionRow } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { accounts, post } from './ledger.ts'

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

/** Puts money, in minor units, into a client's float. */
export async function fund(writing: Writing, clientId: string, amount: number): Promise<void> {
  const posting = `fund:${uuid(writing.random)}`
  const to = accounts.float(clientId)
  await post(writing, [{ posting, from: accounts.funding, to, amount, transactionId: null }])
}

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

/** Ends what a reservation began: pays it out, gives it back, or takes a payout back that had come through. */
export async function close(
  writing: Writing,
  kind: 'settle' | 'release' | 'reverse',
  { id, client_id, provider, amount }: Pick<TransactionRow, 'id' | 'client_id' | 'provider' | 'amount'>,
): Promise<void> {
  const [float, reserved, rail] = [accounts.float(client_id), accounts.reserved(client_id), accounts.rail(provider)]
  const ways = {
    settle: { from: reserved, to: rail },
    release: { from: reserved, to: float },
    reverse: { from: rail, to: float },
  }
  await post(writing, [{ posting: `${kind}:${id}`, ...ways[kind], amount, transactionId: id }])
}

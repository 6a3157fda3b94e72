import type { Writing } from '../database/writing.ts'
import type { RailName } from '../rails/rail.ts'
import { uuid } from '../runtime/ids.ts'
import { accounts, openAccounts, post } from './ledger.ts'

/** A payout whose money is reserved. */
export interface ReservedPayout {
  readonly id: string
  readonly client_id: string
  readonly provider: RailName
  /** Minor units of SLE. */
  readonly amount: number
}

/** How the money of a payout moves at its end; each can happen once. */
export type Ending = 'settle' | 'release' | 'reverse' | 'unsettle' | 'resettle'

/** The client's float, in minor units; the row stays locked until the transaction ends, so that nobody else spends it. */
export async function lockFloat({ transaction }: Writing, clientId: string): Promise<number> {
  const locked = await transaction
    .updateTable('ledger_accounts')
    .set((row) => ({ balance: row.ref('balance') }))
    .where('id', '=', accounts.float(clientId))
    .returning('balance')
    .executeTakeFirst()
  return locked?.balance ?? 0
}

/** Whether a client's float covers a payout; it stays locked as by `lockFloat`. */
export async function covers(writing: Writing, { client_id, amount }: ReservedPayout): Promise<boolean> {
  return (await lockFloat(writing, client_id)) >= amount
}

/** Opens a client's accounts where it has none, and puts money, in minor units, into its float. */
export async function fund(
  writing: Writing,
  clientId: string,
  amount: number,
  from: typeof accounts.funding | typeof accounts.sandboxFunding = accounts.funding,
): Promise<void> {
  await openAccounts(writing, clientId)
  if (amount === 0) return
  const posting = `fund:${uuid(writing.random)}`
  const to = accounts.float(clientId)
  await post(writing, [{ posting, from, to, amount, transactionId: null }])
}

/** Moves the money of payouts from a client's float to the reserve; false, with nothing changed, when the float is too low. */
export async function reserve(
  writing: Writing,
  clientId: string,
  payouts: readonly Pick<ReservedPayout, 'id' | 'amount'>[],
): Promise<boolean> {
  const total = payouts.reduce((sum, { amount }) => sum + amount, 0)
  if ((await lockFloat(writing, clientId)) < total) return false
  const [from, to] = [accounts.float(clientId), accounts.reserved(clientId)]
  const movements = payouts.map(({ id, amount }) => ({ posting: `reserve:${id}`, from, to, amount, transactionId: id }))
  await post(writing, movements)
  return true
}

/**
 * Ends what a reservation began: pays it out, gives it back, or takes a payout back that had come through. `unsettle` and `resettle`
 * correct an end that was wrong; ask `covers` before the latter.
 */
export async function close(
  writing: Writing,
  kind: Ending,
  { id, client_id, provider, amount }: ReservedPayout,
): Promise<void> {
  const [float, reserved, rail] = [accounts.float(client_id), accounts.reserved(client_id), accounts.rail(provider)]
  const ways = {
    settle: { from: reserved, to: rail },
    release: { from: reserved, to: float },
    reverse: { from: rail, to: float },
    unsettle: { from: rail, to: float },
    resettle: { from: float, to: rail },
  }
  await post(writing, [{ posting: `${kind}:${id}`, ...ways[kind], amount, transactionId: id }])
}

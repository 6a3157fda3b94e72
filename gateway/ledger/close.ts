import type { TransactionRow } from '../database/tables.ts'
import type { Writing } from '../writing.ts'
import { accounts } from './accounts.ts'
import { post } from './post.ts'

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

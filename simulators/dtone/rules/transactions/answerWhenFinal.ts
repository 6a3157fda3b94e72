import type { Hold } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { Transaction, TransactionRecord } from '../../model.ts'
import { settingsOf } from '../settings/settingsOf.ts'
import { represent } from './represent.ts'

/** An answer that tells of a transaction. */
interface Told<Status extends number> {
  readonly status: Status
  readonly body: Transaction
}

/**
 * Answers with a transaction as it stands; one that is with the operator when it is final, or when the connection has been held for as
 * long as it is. @see docs/dtone.md#synchronous-mode
 */
export function answerWhenFinal<Status extends number>(
  status: Status,
  { id, ...transaction }: TransactionRecord,
  context: Context,
): Told<Status> | Hold<Told<Status>> {
  const reply = (): Told<Status> => ({
    status,
    body: represent(context.state.transactions.get(id) ?? { id, ...transaction }),
  })
  if (transaction.status !== 'CONFIRMED') return reply()
  return { until: context.now + settingsOf(context).syncHold, key: String(id), reply }
}

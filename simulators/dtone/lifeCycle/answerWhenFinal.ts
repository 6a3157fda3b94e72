import type { Hold } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import type { Transaction, TransactionRecord } from '../model.ts'
import { settingsOf } from '../rules/settings/settings.ts'
import { represent } from '../rules/transactions/represent.ts'

interface TransactionReply<Status extends number> {
  readonly status: Status
  readonly body: Transaction
}

/**
 * Replies with a transaction: a CONFIRMED one when it becomes final or the synchronous hold ends, any other at once.
 * @see docs/dtone.md#synchronous-mode
 */
export function answerWhenFinal<Status extends number>(
  status: Status,
  { id, ...transaction }: TransactionRecord,
  context: Context,
): TransactionReply<Status> | Hold<TransactionReply<Status>> {
  const reply = (): TransactionReply<Status> => ({
    status,
    body: represent(context.state.transactions.get(id) ?? { id, ...transaction }, context),
  })
  if (transaction.status !== 'CONFIRMED') return reply()
  return { until: context.now + settingsOf(context).syncHold, key: String(id), reply }
}

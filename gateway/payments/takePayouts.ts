import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Services } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { mayBePaid } from './attempts.ts'
import type { PayoutJob } from './payoutJobs.ts'
import { recordReport } from './recordReport.ts'
import { isKnownAbsent } from './recordSubmission.ts'
import type { TransactionRow } from './tables.ts'

/**
 * Marks payouts as being sent, before they are. Found so marked, a payout belongs to a gateway that died in between: the
 * provider may have it, so it goes out again only where the provider would recognise it, and else is in doubt from now on. An item
 * is not paid while another of its attempts was paid or may have been.
 */
export async function take(services: Services, job: PayoutJob): Promise<TransactionRow[]> {
  const { database, rails, clock } = services
  const { provider, transactionIds } = job
  const { recognises } = rails[provider]
  if (!recognises) await doubtSending(services, job)
  const sendable = recognises ? (['Waiting', 'Sending', 'Unanswered'] as const) : (['Waiting'] as const)
  const taken = await database
    .updateTable('transactions')
    .set((row) => ({
      submission: 'Sending' as const,
      doubtful_since: row
        .case()
        .when('submission', '=', 'Sending')
        .then(clock.now())
        .else(row.ref('doubtful_since'))
        .end(),
    }))
    .where('id', 'in', transactionIds)
    .where('status', '=', 'Processing')
    .where('submission', 'in', sendable)
    .where((row) => row.not(isSuperseded(row)))
    .returningAll()
    .execute()
  return taken.sort((a, b) => transactionIds.indexOf(a.id) - transactionIds.indexOf(b.id))
}

async function doubtSending({ database, clock }: Services, { transactionIds }: PayoutJob): Promise<void> {
  await database
    .updateTable('transactions')
    .set({ submission: 'Unanswered', doubtful_since: clock.now() })
    .where('id', 'in', transactionIds)
    .where('status', '=', 'Processing')
    .where('submission', '=', 'Sending')
    .execute()
}

/** Ends payouts that were not sent, and that another attempt has made superfluous. Their money returns to the float. */
export async function endSuperseded(
  services: Services,
  { provider, transactionIds }: PayoutJob,
  isAbsent: boolean,
): Promise<void> {
  const superseded = await services.database
    .selectFrom('transactions')
    .select(['id', 'submission', 'doubtful_since'])
    .where('id', 'in', transactionIds)
    .where('status', '=', 'Processing')
    .where('submission', 'in', ['Waiting', 'Unanswered'])
    .where(isSuperseded)
    .execute()
  const reason = 'Not sent: another attempt was paid, or may have been.'
  for (const { id, submission, ...row } of superseded) {
    if (submission !== 'Waiting' && !isKnownAbsent(row, isAbsent, services.clock.now())) continue
    await recordReport(services, provider, id, { reported: 'Failed', reason }, 'reply')
  }
}

function isSuperseded(row: ExpressionBuilder<Tables, 'transactions'>): Expression<SqlBool> {
  return row.exists(
    row
      .selectFrom('transactions as other')
      .select('other.id')
      .whereRef('other.batch_item_id', '=', 'transactions.batch_item_id')
      .whereRef('other.id', '!=', 'transactions.id')
      .where(mayBePaid),
  )
}

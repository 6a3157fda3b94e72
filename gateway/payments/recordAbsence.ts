import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { followUp } from './data/followUp.generated.ts'
import { payoutJob, payoutJobs } from './payoutJobs.ts'
import { applyReport } from './recordReport.ts'
import { isContradicted } from './review.ts'
import type { TransactionRow } from './tables.ts'
import { lockAttempt } from './transactions.ts'

const reason = 'The provider has not taken it: two complete lists of its payments do not have it.'

/**
 * Records that a complete list, which was asked for at `asOf`, does not have a payout in doubt. The second such list, five minutes
 * after the request at least, proves that the provider has not taken it: it fails, and its money returns to the float.
 * @see docs/gateway.md#doubtful-mobile-money
 */
export async function recordAbsence(services: Services, { id }: TransactionRow, asOf: number): Promise<void> {
  const { database, clock, random } = services
  await database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, random, now: clock.now() }
    const row = await lockAttempt(writing, id)
    if (row === undefined || !isInDoubt(row, asOf)) return
    if (isProved(row, asOf)) await fail(services, writing, row)
    else if (row.absent_at === null)
      await transaction.updateTable('transactions').set({ absent_at: asOf }).where('id', '=', id).execute()
  })
}

/** The provider goes on being asked for a while, because a request that was delayed on its way may arrive after all. */
async function fail(services: Services, writing: Writing, row: TransactionRow): Promise<void> {
  await applyReport(writing, row, { reported: 'Failed', reason }, { ...services, source: 'reply' })
  const job = payoutJob(payoutJobs.ask, row.provider, [row])
  const dues = followUp.afterAbsence.map((seconds) => writing.now + 1_000 * seconds)
  await services.jobs.add(
    writing,
    dues.map((due) => ({ ...job, due })),
  )
}

/** A provider that has named an id for the payout, or said something else about it, is not believed that it does not have it. */
function isInDoubt(row: TransactionRow, asOf: number): boolean {
  const { status, submission, doubtful_since, provider_reference } = row
  if (status !== 'Processing' || submission !== 'Unanswered' || provider_reference !== null) return false
  return doubtful_since !== null && asOf >= doubtful_since && !isContradicted(row)
}

function isProved({ doubtful_since, absent_at }: TransactionRow, asOf: number): boolean {
  if (doubtful_since === null || absent_at === null || asOf <= absent_at) return false
  return asOf >= doubtful_since + 1_000 * followUp.absentAfter
}

import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { Submission } from '../rails/rail.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { followUp } from './data/followUp.generated.ts'
import { nextTry, type PayoutJob, payoutJobs, readPayoutJob } from './payoutJobs.ts'
import { recordReport } from './recordReport.ts'
import { reviewStale } from './review.ts'
import type { TransactionRow } from './tables.ts'

/** The job that submits payouts to their provider, and leaves a follow-up for those that are still open. */
export const submitPayouts: ServiceJobHandler = async (services, payload, { attempts, unit }) => {
  const job = readPayoutJob(payload)
  const postponed = await submit(services, job, unit)
  await leaveFollowUp(services, job)
  if (!postponed) return undefined
  await reviewStale(services, job.transactionIds)
  return nextTry(services.clock.now(), followUp.postponed, attempts)
}

/** Submits the payouts of a job that may be sent; true when the provider took nothing and shall be asked again. */
export async function submit(services: Services, job: PayoutJob, unit: WorkUnit): Promise<boolean> {
  const rail = services.rails[job.provider]
  const payouts = await take(services, job)
  if (payouts.length === 0) return false
  const answers = await rail.submit(payouts, unit)
  for (const [index, payout] of payouts.entries()) {
    const answer = answers[index]
    if (answer !== undefined) await record(services, payout, answer)
  }
  return answers.some(({ kind }) => kind === 'postponed')
}

/**
 * Marks payouts as being sent, before they are. Found so marked, a payout belongs to a gateway that died in between: the
 * provider may have it, so it goes out again only where the provider would recognise it.
 */
async function take({ database, rails }: Services, { provider, transactionIds }: PayoutJob): Promise<TransactionRow[]> {
  const { recognises } = rails[provider]
  const sendable = recognises ? (['Waiting', 'Sending', 'Unanswered'] as const) : (['Waiting'] as const)
  const taken = await database
    .updateTable('transactions')
    .set({ submission: 'Sending' })
    .where('id', 'in', transactionIds)
    .where('status', '=', 'Processing')
    .where('submission', 'in', sendable)
    .returningAll()
    .execute()
  return taken.sort((a, b) => transactionIds.indexOf(a.id) - transactionIds.indexOf(b.id))
}

async function record(services: Services, { id, provider }: TransactionRow, answer: Submission): Promise<void> {
  if (answer.kind === 'accepted') await recordReport(services, provider, id, answer)
  if (answer.kind === 'refused')
    await recordReport(services, provider, id, { reported: 'Failed', reason: answer.reason })
  if (answer.kind === 'unanswered' || answer.kind === 'postponed') {
    services.log.warn({ transaction: id, provider, reason: answer.reason }, `a payout was ${answer.kind}`)
    await services.database
      .updateTable('transactions')
      .set({ submission: answer.kind === 'unanswered' ? 'Unanswered' : 'Waiting' })
      .where('id', '=', id)
      .where('submission', '=', 'Sending')
      .execute()
  }
}

async function leaveFollowUp({ database, jobs, clock, random, rails }: Services, job: PayoutJob): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, now: clock.now(), random }
    const open = await transaction
      .selectFrom('transactions')
      .select('id')
      .where('id', 'in', job.transactionIds)
      .where('status', '=', 'Processing')
      .where('submission', '!=', 'Waiting')
      .execute()
    if (open.length === 0) return
    const payload: PayoutJob = { provider: job.provider, transactionIds: open.map(({ id }) => id) }
    const wait = rails[job.provider].lookUp === undefined ? followUp.reviewAfter : followUp.polls[0]
    await jobs.add(writing, [{ kind: payoutJobs.followUp, payload, due: writing.now + 1_000 * wait }])
  })
}

import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { Payout } from '../rails/rail.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { askBeforeRetry } from './askBeforeRetry.ts'
import { followUp } from './data/followUp.generated.ts'
import { nextTry, type PayoutJob, payoutJobs, readPayoutJob, waits } from './payoutJobs.ts'
import { recordSubmission } from './recordSubmission.ts'
import { reviewStale } from './review.ts'
import { endSuperseded, take } from './takePayouts.ts'

/** The job that submits payouts to their provider, and leaves a follow-up for those that are still open. */
export const submitPayouts: ServiceJobHandler = async (services, payload, { attempts, unit }) => {
  const job = readPayoutJob(payload)
  if (await submit(services, job, unit)) {
    await reviewStale(services, job.transactionIds)
    return nextTry(services.clock.now(), followUp.postponed, attempts)
  }
  await leaveFollowUp(services, job)
  return undefined
}

/**
 * Submits the payouts of a job that may be sent; true when the provider shall be asked again. `isAbsent` when the provider has
 * just said that it has no such payout.
 */
export async function submit(services: Services, job: PayoutJob, unit: WorkUnit, isAbsent = false): Promise<boolean> {
  const held = await askBeforeRetry(services, job, unit)
  await endSuperseded(services, job, isAbsent)
  const payouts = await take(services, { ...job, transactionIds: job.transactionIds.filter((id) => !held.has(id)) })
  if (payouts.length === 0) return held.size > 0
  const unhurried = { ...services, database: services.relaxed }
  const answers = await services.rails[job.provider].submit(payouts, unit, async ({ id }: Payout, asked) => {
    await services.database.updateTable('transactions').set(asked).where('id', '=', id).execute()
  })
  for (const [index, payout] of payouts.entries()) {
    const answer = answers[index]
    if (answer !== undefined) await recordSubmission(unhurried, payout, answer, isAbsent)
  }
  if (held.size === 0) return answers.some(({ kind }) => kind === 'postponed')
  await leaveFollowUp(services, { ...job, transactionIds: payouts.map(({ id }) => id) })
  return true
}

/** Leaves a job that comes back to payouts of a request that are still open. */
export async function leaveFollowUp({ database, jobs, clock, random }: Services, job: PayoutJob): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, now: clock.now(), random }
    const open = await transaction
      .selectFrom('transactions')
      .select(['id', 'submission', 'absent_at'])
      .where('id', 'in', job.transactionIds)
      .where('status', '=', 'Processing')
      .where('submission', '!=', 'Waiting')
      .execute()
    if (open.length === 0) return
    const payload: PayoutJob = { provider: job.provider, transactionIds: open.map(({ id }) => id) }
    const due = nextTry(writing.now, waits(job.provider, open), 0)
    await jobs.add(writing, [{ kind: payoutJobs.followUp, payload, due }])
  })
}

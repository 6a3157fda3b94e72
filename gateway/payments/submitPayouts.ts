import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { Payout } from '../rails/rail.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { askBeforeRetry } from './askBeforeRetry.ts'
import { followUp } from './data/followUp.generated.ts'
import { nextTry, type PayoutJob, payoutJob, payoutJobs, readPayoutJob, waits } from './payoutJobs.ts'
import { recordSubmission } from './recordSubmission.ts'
import { reviewStale } from './review.ts'
import { endSuperseded, take } from './takePayouts.ts'

/**
 * The job that submits payouts to their provider, and leaves a follow-up for those that are still open. While a provider may be out
 * of service, one payout alone tries it out, and the others wait. @see docs/gateway.md#outages
 */
export const submitPayouts: ServiceJobHandler = async (services, payload, { attempts, unit, isProbe, goesOn }) => {
  const job = readPayoutJob(payload)
  const probe = isProbe ? await firstWaiting(services, job) : undefined
  const isPostponed = await submit(services, probe ?? job, unit)
  if (!isPostponed && probe === undefined) {
    await leaveFollowUp(services, job)
    return undefined
  }
  await reviewStale(services, job.transactionIds)
  const now = services.clock.now()
  return isPostponed && goesOn() ? nextTry(now, followUp.postponed, attempts) : now
}

/** The first payout of a job that has not been sent, if there are others. */
async function firstWaiting({ database }: Services, job: PayoutJob): Promise<PayoutJob | undefined> {
  const payouts = database.selectFrom('transactions').select('id').where('id', 'in', job.transactionIds)
  const waiting = await payouts.where('status', '=', 'Processing').where('submission', '=', 'Waiting').execute()
  const ids = new Set(waiting.map(({ id }) => id))
  const first = job.transactionIds.find((id) => ids.has(id))
  return first === undefined || job.transactionIds.length === 1 ? undefined : { ...job, transactionIds: [first] }
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
export async function leaveFollowUp(services: Services, job: PayoutJob): Promise<void> {
  const { database, clock, random } = services
  await database
    .transaction()
    .execute((transaction) => addFollowUp(services, { transaction, now: clock.now(), random }, job))
}

/** The same in a transaction that is under way. */
export async function addFollowUp({ jobs }: Pick<Services, 'jobs'>, writing: Writing, job: PayoutJob): Promise<void> {
  const open = await writing.transaction
    .selectFrom('transactions')
    .select(['id', 'client_id', 'submission', 'absent_at'])
    .where('id', 'in', job.transactionIds)
    .where('status', '=', 'Processing')
    .where('submission', '!=', 'Waiting')
    .execute()
  if (open.length === 0) return
  const due = nextTry(writing.now, waits(job.provider, open), 0)
  await jobs.add(writing, [{ ...payoutJob(payoutJobs.followUp, job.provider, open), due }])
}

import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { askAbout } from './askAbout.ts'
import { followUp as times } from './data/followUp.generated.ts'
import { areAccepted, nextTry, readPayoutJob, waits } from './payoutJobs.ts'
import { recordAbsence } from './recordAbsence.ts'
import { reviewStale } from './review.ts'
import { leaveFollowUp, submit } from './submitPayouts.ts'
import type { TransactionRow } from './tables.ts'

/**
 * The job that comes back to open payouts: asks the provider, and flags stale ones for manual review. When all doubt has ended, the
 * waits begin anew.
 */
export const followUp: ServiceJobHandler = async (services, payload, { attempts, unit, goesOn }) => {
  const { provider, transactionIds } = readPayoutJob(payload)
  const asked = await open(services, transactionIds)
  for (const [index, payout] of asked.entries()) if (index === 0 || goesOn()) await ask(services, payout, unit)
  await reviewStale(services, transactionIds)
  const left = await open(services, transactionIds)
  const now = services.clock.now()
  const since = Math.min(...left.map(({ created_at }) => created_at))
  if (left.length === 0 || now >= since + 1_000 * times.stopAfter) return undefined
  if (areAccepted(asked) || !areAccepted(left))
    return beforeReview(now, since, nextTry(now, waits(provider, left), attempts + 1))
  await leaveFollowUp(services, { provider, transactionIds })
  return undefined
}

/** A payout is asked about once more when it is due for review, however long the wait is by then. */
function beforeReview(now: number, since: number, next: number): number {
  const review = since + 1_000 * times.reviewAfter
  return now < review ? Math.min(next, review) : next
}

async function open({ database }: Services, ids: readonly string[]): Promise<TransactionRow[]> {
  const query = database
    .selectFrom('transactions')
    .selectAll()
    .where('id', 'in', ids)
    .where('status', '=', 'Processing')
  return query.orderBy('id').execute()
}

/** A provider that recognises a payout and does not have it is sent it again; another one is asked once more. */
async function ask(services: Services, payout: TransactionRow, unit: WorkUnit): Promise<void> {
  const { id, provider } = payout
  const answer = await askAbout(services, payout, unit)
  if (answer.kind !== 'absent') return
  if (services.rails[provider].recognises) await submit(services, { provider, transactionIds: [id] }, unit, true)
  else await recordAbsence(services, payout, answer.asOf)
}

import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { followUp as times } from './data/followUp.generated.ts'
import { nextTry, readPayoutJob } from './payoutJobs.ts'
import { recordReport } from './recordReport.ts'
import { reviewStale } from './review.ts'
import { submit } from './submitPayouts.ts'
import type { TransactionRow } from './tables.ts'

/** The job that comes back to open payouts: asks the provider where it can be asked, and flags stale ones for manual review. */
export const followUp: ServiceJobHandler = async (services, payload, { attempts, unit }) => {
  const { provider, transactionIds } = readPayoutJob(payload)
  for (const payout of await open(services, transactionIds)) await ask(services, payout, unit)
  await reviewStale(services, transactionIds)
  const left = await open(services, transactionIds)
  const now = services.clock.now()
  const since = Math.min(...left.map(({ created_at }) => created_at))
  const asks = services.rails[provider].lookUp !== undefined
  if (left.length === 0 || !asks || now >= since + 1_000 * times.stopAfter) return undefined
  return nextTry(now, times.polls, attempts + 1)
}

async function open({ database }: Services, ids: readonly string[]): Promise<TransactionRow[]> {
  const query = database
    .selectFrom('transactions')
    .selectAll()
    .where('id', 'in', ids)
    .where('status', '=', 'Processing')
  return query.orderBy('id').execute()
}

async function ask(services: Services, payout: TransactionRow, unit: WorkUnit): Promise<void> {
  const { id, provider } = payout
  const found = await services.rails[provider].lookUp?.(payout, unit)
  if (found?.kind === 'found') await recordReport(services, provider, id, found)
  if (found?.kind === 'absent') await submit(services, { provider, transactionIds: [id] }, unit, true)
}

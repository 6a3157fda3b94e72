import type { Services } from '../capability/context.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { askAbout } from './askAbout.ts'
import type { PayoutJob } from './payoutJobs.ts'
import type { TransactionRow } from './tables.ts'

/**
 * Asks once more, before retries are sent, about earlier attempts that failed because no list had them: the provider may have taken
 * one since. Resolves with the retries that must wait since it did not say. @see docs/gateway.md#doubtful-mobile-money
 */
export async function askBeforeRetry(services: Services, job: PayoutJob, unit: WorkUnit): Promise<ReadonlySet<string>> {
  const held = new Set<string>()
  for (const { retryId, ...earlier } of await absentAttempts(services, job)) {
    if ((await askAbout(services, earlier, unit)).kind === 'unanswered') held.add(retryId)
  }
  return held
}

/** The earlier attempts of retries that were not sent yet, as far as absence alone has made them Failed. */
async function absentAttempts(
  { database }: Services,
  { transactionIds }: PayoutJob,
): Promise<(TransactionRow & { readonly retryId: string })[]> {
  return database
    .selectFrom('transactions as earlier')
    .innerJoin('transactions as retry', 'retry.batch_item_id', 'earlier.batch_item_id')
    .selectAll('earlier')
    .select('retry.id as retryId')
    .where('retry.id', 'in', transactionIds)
    .where('retry.status', '=', 'Processing')
    .where('retry.submission', '=', 'Waiting')
    .where('earlier.status', '=', 'Failed')
    .where('earlier.absent_at', 'is not', null)
    .where('earlier.provider_reference', 'is', null)
    .orderBy('earlier.id')
    .execute()
}

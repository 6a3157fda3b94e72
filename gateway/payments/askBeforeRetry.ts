import type { Services } from '../capability/context.ts'
import type { LookUp } from '../rails/rail.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { askAbout } from './askAbout.ts'
import type { PayoutJob } from './payoutJobs.ts'
import type { TransactionRow } from './tables.ts'

/**
 * Asks once more, before retries are sent, about earlier attempts of which the provider itself has not said that they failed: they
 * failed because no list had them, so it may have taken one since, or by the word of a callback or an operator alone. Resolves with the retries that must wait
 * since it did not say. @see docs/gateway.md#retries
 */
export async function askBeforeRetry(services: Services, job: PayoutJob, unit: WorkUnit): Promise<ReadonlySet<string>> {
  const held = new Set<string>()
  for (const { retryId, ...earlier } of await unprovedAttempts(services, job)) {
    if (isOpen(await askAbout(services, earlier, unit))) held.add(retryId)
  }
  return held
}

/** A provider that shows a failed payout as under way may pay it yet. */
function isOpen(answer: LookUp): boolean {
  return answer.kind === 'unanswered' || (answer.kind === 'found' && answer.reported === 'Processing')
}

/** The earlier attempts of retries that were not sent yet, as far as their provider has not answered that they failed. */
async function unprovedAttempts(
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
    .where((row) =>
      row.or([
        row.and([row('earlier.absent_at', 'is not', null), row('earlier.provider_reference', 'is', null)]),
        row.and([
          row('earlier.answered', 'is', null),
          row.or([row('earlier.provider_reference', 'is not', null), row('earlier.submission', '=', 'Unanswered')]),
        ]),
      ]),
    )
    .orderBy('earlier.id')
    .execute()
}

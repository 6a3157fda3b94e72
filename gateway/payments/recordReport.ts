import { close } from '../accounts/float.ts'
import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { ProviderName, Report } from '../rails/rail.ts'
import { isAsAsked } from './asAsked.ts'
import { flagForReview, isContradicted } from './review.ts'
import type { TransactionRow } from './tables.ts'
import { lockTransaction } from './transactions.ts'
import { transition } from './transition.ts'

type PayoutListeners = Pick<Services, 'payoutFailed' | 'payoutPaid'>

export type ReportServices = Pick<Services, 'database' | 'clock' | 'random'> & PayoutListeners

/** `contradicted`: the report contradicts what is known, so it moved no money and the payout is flagged. */
export type Recorded = 'unknown' | 'recorded' | 'contradicted'

/**
 * Records what a provider says about a payout: as the answer to its creation, in a callback or when asked. Safe to call
 * twice, late and out of order. `unknown` when the provider has no such payout.
 */
export async function recordReport(
  services: ReportServices,
  provider: ProviderName,
  id: string,
  report: Report,
): Promise<Recorded> {
  const { database, clock, random } = services
  return database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, random, now: clock.now() }
    const row = await lockTransaction(writing, id)
    if (row === undefined || row.provider !== provider) return 'unknown'
    return applyReport(writing, row, report, services)
  })
}

/** The same about a payout whose row is locked. */
export async function applyReport(
  writing: Writing,
  row: TransactionRow,
  report: Report,
  listeners: PayoutListeners,
): Promise<Recorded> {
  const payout = { transactionId: row.id, batchItemId: row.batch_item_id }
  const next = transition(row, report.reported)
  const isAboutIt = !isAnother(row, report) && isAsAsked(row, report)
  if (next.kind === 'contradiction' || !isAboutIt) {
    await flagForReview(writing, row, 'CONTRADICTED')
    if (isAboutIt && report.reported === 'Completed') await listeners.payoutPaid(writing, payout)
    return 'contradicted'
  }
  await writing.transaction.updateTable('transactions').set(details(row, report)).where('id', '=', row.id).execute()
  if (next.kind === 'none') return 'recorded'
  const failure_reason = next.status === 'Completed' ? null : (report.reason ?? `${next.status} by the provider`)
  await writing.transaction
    .updateTable('transactions')
    .set({ status: next.status, failure_reason, completed_at: writing.now, ...endedReview(row) })
    .where('id', '=', row.id)
    .execute()
  if (failure_reason === null) await listeners.payoutPaid(writing, payout)
  else await listeners.payoutFailed(writing, { ...payout, reason: failure_reason })
  // The ledger last, as in a retry: two that lock items and accounts in turn would wait for each other.
  await close(writing, next.posting, row)
  return 'recorded'
}

/** The provider speaks of a second payout under the same id. */
function isAnother(row: TransactionRow, { providerReference }: Report): boolean {
  return (
    row.provider_reference !== null && providerReference !== undefined && row.provider_reference !== providerReference
  )
}

/** A payout that has ended waits for nobody any more, unless its provider contradicts itself. */
function endedReview(row: TransactionRow): Partial<TransactionRow> {
  return isContradicted(row) ? {} : { review_at: null }
}

function details(row: TransactionRow, { reported, providerReference, cost }: Report): Partial<TransactionRow> {
  const provider_reference = row.provider_reference ?? providerReference ?? null
  return {
    provider_reference,
    submission: provider_reference === null && reported === 'Failed' ? 'Refused' : 'Accepted',
    provider_cost: cost?.amount ?? row.provider_cost,
    provider_cost_unit: cost?.unit ?? row.provider_cost_unit,
  }
}

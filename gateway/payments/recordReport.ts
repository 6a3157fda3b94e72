import { close, covers } from '../accounts/float.ts'
import type { PaidPayout, Services } from '../capability/context.ts'
import { sendLater } from '../database/sendLater.ts'
import type { Writing } from '../database/writing.ts'
import type { RailName, Report } from '../rails/rail.ts'
import { isAsAsked } from './asAsked.ts'
import { dispute, flagForReview, graver, isContradicted } from './review.ts'
import type { Dispute, TransactionRow } from './tables.ts'
import { lockAttempt } from './transactions.ts'
import { type Move, type Source, transition } from './transition.ts'

type PayoutListeners = Pick<Services, 'payoutFailed' | 'payoutPaid'>

export type ReportServices = Pick<Services, 'database' | 'clock' | 'random'> & PayoutListeners

/**
 * `contradicted`: the report contradicts what is known, so it moved no money and the payout is flagged. `questioned`: it moved no money
 * either, and counts once the provider, asked, says the same.
 */
export type Recorded = 'unknown' | 'recorded' | 'contradicted' | 'questioned'

/**
 * Records what a provider says about a payout: as the answer to its creation, in a callback or when asked. Safe to call
 * twice, late and out of order. `unknown` when the provider has no such payout.
 */
export async function recordReport(
  services: ReportServices,
  provider: RailName,
  id: string,
  report: Report,
  source: Source,
): Promise<Recorded> {
  const { database, clock, random } = services
  return database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, random, now: clock.now() }
    const row = await lockAttempt(writing, id)
    if (row === undefined || row.provider !== provider) return 'unknown'
    return applyReport(writing, row, report, { ...services, source })
  })
}

/** The same about a payout whose row is locked. */
export async function applyReport(
  writing: Writing,
  row: TransactionRow,
  report: Report,
  { source, ...listeners }: PayoutListeners & { readonly source: Source },
): Promise<Recorded> {
  if (isAnother(row, report) || !isAsAsked(row, report)) {
    await dispute(writing, row, 'terms')
    return 'contradicted'
  }
  const next = transition(row, report.reported, source)
  if (next.kind === 'contradiction') {
    await dispute(writing, row, row.status === 'Completed' ? 'status' : 'payment')
    if (report.reported === 'Completed') await listeners.payoutPaid(writing, payoutOf(row))
    return 'contradicted'
  }
  if (next.kind === 'question') {
    await change(writing, row, { disputed: graver(row.disputed, 'status') })
    return 'questioned'
  }
  if (next.kind === 'unsent') return 'recorded'
  const known = { ...details(row, report), ...(source !== 'callback' && answer(row, report)) }
  if (next.kind === 'move') return move(writing, row, report, { ...next, known }, listeners)
  await change(writing, row, known)
  const isConfirmed = source === 'query' && report.reported !== 'Processing'
  if (isConfirmed && row.status === 'Failed' && row.disputed === 'payment')
    await listeners.payoutFailed(writing, { ...payoutOf(row), reason: row.failure_reason ?? '' })
  return 'recorded'
}

async function move(
  writing: Writing,
  row: TransactionRow,
  { reason }: Report,
  { status, posting, known }: Move & { readonly known: Partial<TransactionRow> },
  listeners: PayoutListeners,
): Promise<Recorded> {
  const isCorrection = posting === 'resettle' || posting === 'unsettle'
  if (isCorrection) await flagForReview(writing, row, 'CONTRADICTED')
  const failure_reason = status === 'Completed' ? null : (reason ?? `${status} by the provider`)
  await change(writing, row, {
    ...{ ...known, status, failure_reason, completed_at: writing.now, ...(!isCorrection && endedReview(row)) },
    // A callback has called it paid, which the answer does not undo: it is not paid again.
    ...(posting === 'unsettle' && { disputed: graver(row.disputed, 'payment') }),
  })
  if (failure_reason === null) await listeners.payoutPaid(writing, payoutOf(row))
  else await listeners.payoutFailed(writing, { ...payoutOf(row), reason: failure_reason })
  // The ledger last, as in a retry: two that lock items and accounts in turn would wait for each other.
  if (posting === 'resettle' && !(await covers(writing, row))) return leaveUnpaid(writing, row)
  await close(writing, posting, row)
  return 'recorded'
}

/** A payment whose money went back to the float, and was spent since: a person must find it. Until then it may have been paid. */
async function leaveUnpaid(writing: Writing, row: TransactionRow): Promise<Recorded> {
  const { status, failure_reason, completed_at, disputed } = row
  await change(writing, row, { status, failure_reason, completed_at, disputed: graver(disputed, 'payment') })
  return 'contradicted'
}

function change({ transaction }: Writing, { id }: TransactionRow, changes: Partial<TransactionRow>): Promise<void> {
  return sendLater(transaction, transaction.updateTable('transactions').set(changes).where('id', '=', id).compile())
}

function payoutOf({ id, batch_item_id }: TransactionRow): PaidPayout {
  return { transactionId: id, batchItemId: batch_item_id }
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

/** The provider's own word about the status, and the dispute that it leaves. */
function answer({ disputed }: TransactionRow, { reported }: Report): Partial<TransactionRow> {
  if (reported === 'Processing') return {}
  const settled: readonly (Dispute | null)[] = reported === 'Completed' ? ['status', 'payment'] : ['status']
  return { answered: reported, disputed: settled.includes(disputed) ? null : disputed }
}

import { Big } from 'big.js'
import { accounts, openAccounts, post } from '../../accounts/ledger.ts'
import type { Services } from '../../capability/context.ts'
import { type Writing, write } from '../../database/writing.ts'
import type { Collected } from '../../rails/collections.ts'
import { currency } from '../../runtime/currency.ts'
import { majorUnits } from '../../runtime/money.ts'
import { changeAttempt, failAttempt, type LockedAttempt, lockAttempt } from '../attempts.ts'
import { addToSuspense, endSession } from '../sessions.ts'
import type { AttemptRow, ReceiptRow, SessionRow } from '../tables.ts'

/**
 * Records what the provider says about the payments of an attempt. Safe to call twice, late and out of order: the session and the
 * ledger move once for each payment of the provider's.
 */
export async function settle(services: Services, attemptId: string, payments: readonly Collected[]): Promise<void> {
  const places = await write(services, async (writing) => {
    const locked = await lockAttempt(writing, attemptId)
    return locked === undefined ? [] : settleLocked(writing, locked, payments)
  })
  if (places.some((place) => place === 'suspense'))
    services.log.warn({ attempt: attemptId }, 'a payment has come after the end of its checkout session')
}

async function settleLocked(
  writing: Writing,
  locked: LockedAttempt,
  payments: readonly Collected[],
): Promise<ReceiptRow['place'][]> {
  const { attempt } = locked
  const known = payments.filter((payment) => isAsAsked(payment, locked))
  if (known.length < payments.length && attempt.review_at === null)
    await changeAttempt(writing, attempt, { review_at: writing.now })
  const paid = known.filter(({ reported }) => reported === 'Paid')
  const places: ReceiptRow['place'][] = []
  for (const payment of paid) places.push(...(await receive(writing, attempt, payment)))
  if (paid.length > 0 || attempt.status !== 'Open') return places
  const waiting = known.find(({ reported }) => reported === 'Waiting')
  const [failed] = known
  if (waiting !== undefined) await noteAsked(writing, attempt, waiting)
  else if (failed !== undefined) {
    const failure = failed.reason ?? 'The provider has reported that nothing was paid.'
    await failAttempt(writing, locked, { failure, submission: 'Accepted' })
  }
  return places
}

/** The subscriber is asked, whatever became of the answer to the request. */
async function noteAsked(writing: Writing, attempt: AttemptRow, { providerReference }: Collected): Promise<void> {
  if (attempt.submission === 'Accepted' && attempt.provider_reference !== null) return
  const known = { submission: 'Accepted', provider_reference: providerReference } as const
  await changeAttempt(writing, attempt, { ...known, doubtful_since: null, absent_at: null })
}

/**
 * Takes money that has come: for the client if it pays the open session, and else to the suspense account. A session is paid once,
 * whichever of its attempts is first; while a card is being charged, nothing else pays it. @see docs/gateway.md#late-payments
 */
async function receive(
  writing: Writing,
  attempt: AttemptRow,
  { providerReference }: Collected,
): Promise<ReceiptRow['place'][]> {
  const session = await sessionOf(writing, attempt)
  const { side, amount } = session
  const posting = `checkout:${side}:${providerReference}`
  const isDue = session.status === 'Open' && session.is_capturing === 0
  const place = isDue ? 'float' : 'suspense'
  const receipt = {
    posting,
    attempt_id: attempt.id,
    session_id: session.id,
    amount,
    place,
    received_at: writing.now,
  } as const
  if (!(await insertReceipt(writing, receipt))) return []
  await openAccounts(writing, session.client_id)
  const suspense = side === 'live' ? accounts.suspense : accounts.sandboxSuspense
  const to = place === 'float' ? accounts.float(session.client_id) : suspense
  await post(writing, [{ posting, from: accounts.receivable('mobile', side), to, amount, transactionId: null }])
  await changeAttempt(writing, attempt, {
    ...{ status: 'Paid', submission: 'Accepted', provider_reference: attempt.provider_reference ?? providerReference },
    ...{ failure: null, ended_at: writing.now },
  })
  if (place === 'float')
    await endSession(writing, session, { status: 'Completed', payment_method: 'MobileMoney', payment_id: attempt.id })
  else await addToSuspense(writing, session, amount)
  return [place]
}

/** The row as it is now; it is locked already. */
function sessionOf({ transaction }: Writing, { session_id }: AttemptRow): Promise<SessionRow> {
  return transaction.selectFrom('checkout_sessions').selectAll().where('id', '=', session_id).executeTakeFirstOrThrow()
}

async function insertReceipt({ transaction }: Writing, receipt: ReceiptRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('checkout_receipts')
    .values(receipt)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Whether a report is about the amount that was asked for, in SLE, and about the number that was asked. */
function isAsAsked({ amount, payer, reported }: Collected, { session, attempt }: LockedAttempt): boolean {
  if (amount === undefined && reported !== 'Paid') return true
  if (amount?.unit !== currency || !new Big(amount.amount).eq(majorUnits(session.amount))) return false
  return payer === undefined || attempt.payer === null || digits(payer) === digits(attempt.payer)
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '')
}

import type { CardAuthorisationRow } from '../../cards/tables.ts'
import type { Writing } from '../../database/writing.ts'
import type { Jobs } from '../../jobs/jobs.ts'
import { changeAttempt, failAttempt, type LockedAttempt, lockAttempt } from '../attempts.ts'
import { cardFailures } from '../data/cardFailures.generated.ts'
import { checkout as rules } from '../data/checkout.generated.ts'
import { endSession } from '../sessions.ts'
import { cancelJob, captureJob } from './capture.ts'

/** What can leave jobs. */
interface Leaving {
  readonly jobs: Pick<Jobs, 'add'>
}

/** Moves the session of an authorisation on, in the transaction that has changed it. @param before the row before that */
export async function cardChanged(
  services: Leaving,
  writing: Writing,
  row: CardAuthorisationRow,
  before: CardAuthorisationRow,
): Promise<void> {
  if (row.session_id === null) return
  const known = writing.transaction.selectFrom('checkout_attempts').select('id').where('authorization_id', '=', row.id)
  const id = (await known.executeTakeFirst())?.id
  const locked = id === undefined ? undefined : await lockAttempt(writing, id)
  if (locked === undefined) return
  if (row.status === 'Captured') await pay(writing, locked, row)
  else if (row.status === 'Authorized' || row.status === 'ChallengeRequired')
    await goOn(services, writing, locked, { row, before })
  else if (row.status !== 'Unknown') await fail(writing, locked, row)
}

/**
 * What was authorised is captured while the session is open, and else released: one job each time that its state changes or a doubt
 * ends. What the acquirer contradicts waits for a person.
 */
async function goOn(
  { jobs }: Leaving,
  writing: Writing,
  locked: LockedAttempt,
  { row, before }: { readonly row: CardAuthorisationRow; readonly before: CardAuthorisationRow },
): Promise<void> {
  const { session, attempt } = locked
  const { status, doubt, contradicted } = row
  const hasMoved = status !== before.status || before.doubt !== null
  if (attempt.status !== 'Open' || doubt !== null || contradicted !== null || !hasMoved) return
  const isFirst = attempt.submission === 'Sending'
  if (status === 'Authorized') await changeAttempt(writing, attempt, { submission: 'Accepted' })
  const due = isFirst ? writing.now : writing.now + 1_000 * rules.captureAgain
  if (session.status !== 'Open') await jobs.add(writing, [cancelJob(locked, due)])
  else if (status === 'Authorized') await jobs.add(writing, [captureJob(locked, due)])
}

/** The float of the client has been credited, so the session was paid, even if it counted as ended meanwhile. */
async function pay(writing: Writing, { session, attempt }: LockedAttempt, { id }: CardAuthorisationRow): Promise<void> {
  if (attempt.status === 'Paid') return
  await changeAttempt(writing, attempt, {
    status: 'Paid',
    submission: 'Accepted',
    failure: null,
    ended_at: writing.now,
  })
  const isPaidOtherwise = session.status === 'Completed' && session.payment_id !== id
  if (isPaidOtherwise) await changeAttempt(writing, attempt, { review_at: writing.now })
  else
    await endSession(
      writing,
      { ...session, status: 'Open' },
      { status: 'Completed', payment_method: 'Card', payment_id: id },
    )
}

async function fail(writing: Writing, locked: LockedAttempt, row: CardAuthorisationRow): Promise<void> {
  const { session, attempt } = locked
  if (attempt.status !== 'Open') return
  const own = writing.transaction.updateTable('checkout_sessions').where('id', '=', session.id)
  await own.set({ is_capturing: 0 }).execute()
  const isUnheard = row.decline_code === 'not_received'
  await failAttempt(writing, locked, {
    ...{ failure: failureOf(row), submission: isUnheard ? 'Refused' : 'Accepted' },
  })
}

function failureOf({ status, decline_code }: CardAuthorisationRow): string {
  if (status === 'AuthenticationFailed') return 'Your bank has not confirmed that it is you.'
  if (status === 'Expired') return 'The time to confirm is over.'
  if (status === 'Cancelled') return 'The payment was cancelled.'
  const [, told] = Object.entries(cardFailures).find(([code]) => code === decline_code) ?? []
  return told ?? 'Your bank has declined the card.'
}

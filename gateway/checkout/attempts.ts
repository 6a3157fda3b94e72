import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { checkout as rules } from './data/checkout.generated.ts'
import { endSession, lockSession } from './sessions.ts'
import type { AttemptRow, SessionRow } from './tables.ts'

/** A session with one of its attempts, both locked. */
export interface LockedAttempt {
  readonly session: SessionRow
  readonly attempt: AttemptRow
}

/** Why a form of the page is not carried out. */
export type NotBegun =
  /** The session has ended, or its client is not served any more. */
  | 'over'
  /** Another try is under way. */
  | 'busy'
  /** This form was sent before, or another one of the same session was. */
  | 'stale'

/**
 * Begins to pay an open session, which is locked by that. A form says after how many tries it was shown, so that sending it twice
 * begins once. Resolves with why not where nothing was begun.
 */
export async function beginAttempt(
  writing: Writing,
  sessionId: string,
  { tries, ...given }: Pick<AttemptRow, 'method' | 'payer'> & { readonly tries: number },
): Promise<LockedAttempt | NotBegun> {
  const { transaction, random, now } = writing
  const session = await lockSession(writing, sessionId)
  if (session?.status !== 'Open' || !(await isServed(writing, session))) return 'over'
  const earlier = await attemptsOf(writing, sessionId)
  if (earlier.some(({ status }) => status === 'Open')) return 'busy'
  if (earlier.length !== tries) return 'stale'
  const attempt: AttemptRow = {
    ...{ id: uuid(random), session_id: sessionId, number: earlier.length + 1, ...given },
    ...{ status: 'Open', submission: 'Sending', provider_reference: null, authorization_id: null },
    ...{ doubtful_since: null, absent_at: null, failure: null, review_at: null, created_at: now, ended_at: null },
  }
  await transaction.insertInto('checkout_attempts').values(attempt).execute()
  return { session, attempt }
}

/** The tries to pay a session, the first one first. */
export function attemptsOf({ transaction }: Pick<Writing, 'transaction'>, sessionId: string): Promise<AttemptRow[]> {
  const own = transaction.selectFrom('checkout_attempts').selectAll().where('session_id', '=', sessionId)
  return own.orderBy('number').execute()
}

/** Locks the session of an attempt, then the attempt. */
export async function lockAttempt(writing: Writing, id: string): Promise<LockedAttempt | undefined> {
  const { transaction } = writing
  const known = transaction.selectFrom('checkout_attempts').select('session_id').where('id', '=', id)
  const sessionId = (await known.executeTakeFirst())?.session_id
  const session = sessionId === undefined ? undefined : await lockSession(writing, sessionId)
  if (session === undefined) return undefined
  // Whoever changes an attempt has its session, so it need not be locked by itself.
  const attempt = await transaction.selectFrom('checkout_attempts').selectAll().where('id', '=', id).executeTakeFirst()
  return attempt === undefined ? undefined : { session, attempt }
}

/** Changes a locked attempt. */
export async function changeAttempt(
  { transaction }: Writing,
  { id }: Pick<AttemptRow, 'id'>,
  changes: Partial<Omit<AttemptRow, 'id' | 'session_id' | 'number'>>,
): Promise<void> {
  await transaction.updateTable('checkout_attempts').set(changes).where('id', '=', id).execute()
}

/** Ends a locked attempt that was not paid. Too many of them end the session. */
export async function failAttempt(
  writing: Writing,
  { session, attempt }: LockedAttempt,
  { failure, submission = attempt.submission }: Pick<AttemptRow, 'failure'> & Partial<Pick<AttemptRow, 'submission'>>,
): Promise<void> {
  await changeAttempt(writing, attempt, { status: 'Failed', submission, failure, ended_at: writing.now })
  const tries = await attemptsOf(writing, session.id)
  const failed = tries.filter((each) => each.status === 'Failed' && each.submission !== 'Refused')
  if (failed.length >= rules.failures || tries.length >= rules.tries)
    await endSession(writing, session, { status: 'Failed' })
}

/** Whether the client of a session is served. A sandbox is served while its client is not approved, too. */
async function isServed({ transaction }: Writing, { client_id, side }: SessionRow): Promise<boolean> {
  const client = await transaction.selectFrom('clients').select('status').where('id', '=', client_id).executeTakeFirst()
  return client?.status === 'Active' || (side === 'sandbox' && client?.status === 'Pending')
}

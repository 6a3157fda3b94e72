import { type RawBuilder, sql } from 'kysely'
import type { Writing } from '../database/writing.ts'
import type { Random } from '../runtime/random.ts'
import { checkout as rules } from './data/checkout.generated.ts'
import type { SessionRow } from './tables.ts'

type Status = SessionRow['status']

/** A new id: whoever has it may pay, so it cannot be guessed. */
export function sessionId(random: Random): string {
  return `cs_${Buffer.from(random.bytes(16)).toString('hex')}`
}

export type NewSession = Pick<SessionRow, 'client_id' | 'api_user_id' | 'side' | 'amount' | 'return_url'>

/** Stores an open session. */
export async function openSession({ transaction, random, now }: Writing, given: NewSession): Promise<SessionRow> {
  const row: SessionRow = {
    ...{ id: sessionId(random), ...given, status: 'Open', payment_method: null, payment_id: null },
    ...{ is_capturing: 0, suspense_amount: 0 },
    ...{ created_at: now, expires_at: now + 1_000 * rules.lasts, ended_at: null },
  }
  await transaction.insertInto('checkout_sessions').values(row).execute()
  return row
}

/**
 * Reads a session; its row stays locked until the database transaction ends, on both databases. One whose time is over is ended by
 * that, so that nothing that comes at the moment of expiry finds it open and expired.
 */
export async function lockSession(writing: Writing, id: string): Promise<SessionRow | undefined> {
  const { now } = writing
  const row = await lockStored(writing, id)
  if (row === undefined || shownStatus(row, now) === row.status) return row
  return endSession(writing, row, { status: 'Expired', ended_at: row.expires_at })
}

/** The same without a look at the time, for those whose clock is not the gateway's. */
export function lockStored({ transaction }: Pick<Writing, 'transaction'>, id: string): Promise<SessionRow | undefined> {
  return transaction
    .updateTable('checkout_sessions')
    .set((session) => ({ status: session.ref('status') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

/** Ends a session whose row is locked, unless it has ended. */
export async function endSession(
  { transaction, now }: Writing,
  row: SessionRow,
  end: Pick<SessionRow, 'status'> & Partial<Pick<SessionRow, 'payment_method' | 'payment_id' | 'ended_at'>>,
): Promise<SessionRow> {
  if (row.status !== 'Open') return row
  const changes = { is_capturing: 0, ended_at: now, ...end }
  await transaction.updateTable('checkout_sessions').set(changes).where('id', '=', row.id).execute()
  return { ...row, ...changes }
}

/** Adds so many minor units to what is held back of a session whose row is locked; takes them off where they are below zero. */
export async function addToSuspense(
  { transaction }: Writing,
  { id }: Pick<SessionRow, 'id'>,
  amount: number,
): Promise<void> {
  await transaction
    .updateTable('checkout_sessions')
    .set((row) => ({ suspense_amount: row('suspense_amount', '+', amount) }))
    .where('id', '=', id)
    .execute()
}

type Shown = Pick<SessionRow, 'status' | 'expires_at' | 'is_capturing'>

/** What a session is at a moment (ms since the epoch): its time may be over before a job has written that down. */
export function shownStatus({ status, expires_at, is_capturing }: Shown, now: number): Status {
  return status === 'Open' && now >= expires_at && is_capturing === 0 ? 'Expired' : status
}

/** The same in a query. */
export function shownStatusAt(now: number): RawBuilder<Status> {
  return sql<Status>`case when status = 'Open' and expires_at <= ${now} and is_capturing = 0 then 'Expired' else status end`
}

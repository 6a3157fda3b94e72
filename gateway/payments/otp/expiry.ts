import type { ServiceJobHandler, Services } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import type { NewJob } from '../../jobs/jobs.ts'
import { readJson } from '../../runtime/json.ts'
import type { TransactionRow } from '../tables.ts'
import { lockTransaction } from '../transactions.ts'
import { otp as rules } from './data/otp.generated.ts'
import type { OtpRow } from './tables.ts'

/** A payment that needs a one-time password, with its row locked. */
export interface OtpPayment {
  readonly payment: TransactionRow
  readonly otp: OtpRow
}

/** Locks a payment and reads its one-time password; undefined where it has none. */
export async function lockOtpPayment(writing: Writing, id: string): Promise<OtpPayment | undefined> {
  const payment = await lockTransaction(writing, id)
  const found = writing.transaction.selectFrom('otps').selectAll().where('transaction_id', '=', id)
  const otp = payment === undefined ? undefined : await found.executeTakeFirst()
  return payment === undefined || otp === undefined ? undefined : { payment, otp }
}

/** When a payment expires unless it is authorised: with its last code, or a day after it was made. ms since the epoch. */
export function expiryOf({ payment, otp }: OtpPayment): number {
  const last = payment.created_at + 1_000 * rules.paymentExpiresAfter
  return otp.resends < rules.resends ? last : Math.min(last, otp.expires_at)
}

/** Ends a Pending payment whose time is over; true when it was ended now. */
export async function expireIfOver(writing: Writing, locked: OtpPayment): Promise<boolean> {
  const { payment } = locked
  if (payment.status !== 'Pending' || writing.now < expiryOf(locked)) return false
  const expired = { status: 'Expired', completed_at: writing.now } as const
  await writing.transaction.updateTable('transactions').set(expired).where('id', '=', payment.id).execute()
  return true
}

export const expiryKind = 'expirePayment'

/** Stores the job that ends a payment when its time is over. Sweep the jobs when the transaction has been committed. */
export async function addExpiry({ jobs }: Pick<Services, 'jobs'>, writing: Writing, locked: OtpPayment): Promise<void> {
  const { id: transactionId, client_id: clientId } = locked.payment
  const job: NewJob = { kind: expiryKind, payload: { transactionId }, lane: 'other', clientId, due: expiryOf(locked) }
  await jobs.add(writing, [job])
}

/** The job that ends a payment which nobody has authorised in time. */
export const expirePayment: ServiceJobHandler = ({ database, clock, random }, payload) =>
  database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, now: clock.now(), random }
    const locked = await lockOtpPayment(writing, readJson(payload).at('transactionId').text ?? '')
    if (locked === undefined || locked.payment.status !== 'Pending') return undefined
    return (await expireIfOver(writing, locked)) ? undefined : expiryOf(locked)
  })

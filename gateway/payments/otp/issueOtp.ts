import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { maskReceiver } from '../../destinations/maskReceiver.ts'
import { readPhoneNumber } from '../../destinations/phoneNumbers.ts'
import { postMail } from '../../mail/postMail.ts'
import { majorUnits } from '../../runtime/money.ts'
import type { TransactionRow } from '../tables.ts'
import { drawCode, hashCode, isCode } from './code.ts'
import { otp as rules } from './data/otp.generated.ts'
import type { OtpRow } from './tables.ts'

/** A code that was stored, and still has to go out by SMS. Nothing but messages ever has its text. */
export interface IssuedOtp {
  readonly text: string
  readonly expiresAt: number
  /** In E.164; undefined where neither the API user nor the client has a number that can be read. */
  readonly phoneNumber: string | undefined
  /** The address of the mail that is in the outbox; undefined where there is none. */
  readonly mailedTo: string | undefined
}

/** Draws the first code of a payment, stores its hash and puts its mail into the outbox. */
export async function issueOtp(context: Context, writing: Writing, payment: TransactionRow): Promise<IssuedOtp> {
  const { code, expiresAt } = drawn(context, writing, payment)
  const row: OtpRow = {
    ...{ transaction_id: payment.id, hash: hashCode(context.otpSecret, payment.id, code) },
    ...{ expires_at: expiresAt, sent_at: writing.now, tries: 0, resends: 0 },
  }
  await writing.transaction.insertInto('otps').values(row).execute()
  return mailed(context, writing, payment, { code, expiresAt })
}

/** Replaces the code of a payment by a new one, which lasts as long as the first did. Wrong codes so far go on counting. */
export async function replaceOtp(
  context: Context,
  writing: Writing,
  payment: TransactionRow,
  before: OtpRow,
): Promise<IssuedOtp> {
  const { code, expiresAt } = drawn(context, writing, payment, before)
  const changed = { hash: hashCode(context.otpSecret, payment.id, code), expires_at: expiresAt }
  await writing.transaction
    .updateTable('otps')
    .set({ ...changed, sent_at: writing.now, resends: before.resends + 1 })
    .where('transaction_id', '=', payment.id)
    .execute()
  return mailed(context, writing, payment, { code, expiresAt })
}

interface Drawn {
  readonly code: string
  readonly expiresAt: number
}

/** A new code is never the one before. No code outlives its payment. */
function drawn(
  { otpSecret }: Context,
  { random, now }: Writing,
  { created_at }: TransactionRow,
  before?: OtpRow,
): Drawn {
  let code = drawCode(random)
  while (before !== undefined && isCode(otpSecret, before, code)) code = drawCode(random)
  const expiresAt = Math.min(now + 1_000 * rules.expiresAfter, created_at + 1_000 * rules.paymentExpiresAfter)
  return { code, expiresAt }
}

async function mailed(
  context: Context,
  writing: Writing,
  payment: TransactionRow,
  { code, expiresAt }: Drawn,
): Promise<IssuedOtp> {
  const { email, phone } = await receiverOf(context, writing, payment)
  const text = message(payment, code, writing.now, expiresAt)
  const mail = { clientId: payment.client_id, subject: `Code for payment ${payment.reference_number}`, body: text }
  const isPosted =
    email !== null && (await postMail(context, writing, { ...mail, recipient: email, usefulUntil: expiresAt }))
  const number = phone === null ? undefined : readPhoneNumber(phone)
  const phoneNumber = number === undefined || number.kind === 'unreadable' ? undefined : number.phoneNumber
  return { text, expiresAt, phoneNumber, mailedTo: isPosted ? email : undefined }
}

/** Where the codes of a payment go: of the sandbox to the portal user whose key it is, else to the API user, else to the client. */
async function receiverOf(
  { caller }: Context,
  { transaction }: Writing,
  { client_id, api_user_id }: TransactionRow,
): Promise<{ readonly email: string | null; readonly phone: string | null }> {
  const client = transaction.selectFrom('clients').select(['email', 'phone']).where('id', '=', client_id)
  const user = transaction.selectFrom('api_users').select(['email', 'phone']).where('id', '=', api_user_id)
  const [ofClient, ofUser] = [await client.executeTakeFirstOrThrow(), await user.executeTakeFirst()]
  return { email: caller.sandbox?.email ?? ofUser?.email ?? ofClient.email, phone: ofUser?.phone ?? ofClient.phone }
}

/** Says what the code is for, so that nobody authorises another payment with it. */
function message({ amount, receiver }: TransactionRow, code: string, now: number, expiresAt: number): string {
  const minutes = Math.max(1, Math.floor((expiresAt - now) / 60_000))
  return `${code} is your code to pay SLE ${majorUnits(amount).toFixed(2)} to ${maskReceiver(receiver)}. It is valid for ${minutes} min.`
}

import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { type Refusal, refusal } from '../../runtime/problems.ts'
import { problems as paymentProblems } from '../problems.ts'
import { lockedReason } from './countWrongCode.ts'
import { expireIfOver, lockOtpPayment, type OtpPayment } from './expiry.ts'
import { problems } from './problems.ts'

type NotOpen = typeof paymentProblems.transactionUnknown | typeof problems.notPending | typeof problems.otpLocked

/**
 * Locks a payment of the caller's client that waits to be authorised, or says why there is none. One whose time is over, and that the
 * job has not ended yet, is ended here; `keep` is told.
 */
export async function lockOwnPayment(
  writing: Writing,
  id: string,
  context: Context,
  keep: () => void,
): Promise<OtpPayment | { readonly refused: Refusal<NotOpen> }> {
  const { clientId } = context.caller
  const own = writing.transaction.selectFrom('transactions').select(['id', 'status']).where('id', '=', id)
  const seen = await own.where('client_id', '=', clientId).executeTakeFirst()
  if (seen === undefined) return { refused: refusal(context, paymentProblems.transactionUnknown) }
  const locked = await lockOtpPayment(writing, id)
  if (locked === undefined) return { refused: notPending(seen.status) }
  const { payment } = locked
  if (payment.failure_reason === lockedReason) return { refused: refusal(context, problems.otpLocked) }
  if (payment.status !== 'Pending') return { refused: notPending(payment.status) }
  if (!(await expireIfOver(writing, locked))) return locked
  keep()
  return { refused: notPending('Expired') }

  function notPending(status: string): Refusal<typeof problems.notPending> {
    return refusal(context, problems.notPending, { detail: `The payment is ${status} and does not wait for a code.` })
  }
}

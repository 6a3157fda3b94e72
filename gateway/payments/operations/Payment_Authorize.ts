import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { reserve } from '../../accounts/float.ts'
import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import type { JobRow } from '../../jobs/tables.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { hashCode, isCode } from '../otp/code.ts'
import { countWrongCode } from '../otp/countWrongCode.ts'
import { lockOwnPayment } from '../otp/lockOwnPayment.ts'
import { problems } from '../otp/problems.ts'
import { stopPayment } from '../otp/stopPayment.ts'
import { submitJobs } from '../payoutJobs.ts'
import { representTransaction } from '../representTransaction.ts'
import type { TransactionRow } from '../tables.ts'

type Shape = operations['Payment_Authorize']
type Reply = ReplyOf<Shape>

/**
 * Pays a Pending payment when its one-time password is right, exactly once: its row is locked from the check to the reservation.
 * @see docs/gateway.md#payments-with-a-one-time-password
 */
export async function Payment_Authorize({ body, headers }: RequestOf<Shape>, context: Context): Promise<Reply> {
  const id = canonicalUuid(body.transactionId)
  let started: readonly JobRow[] = []
  const { reply, fresh, replace } = await oncePerKey<Reply>(context, {
    ...{ operation: 'Payment_Authorize', key: headers['Idempotency-Key'] },
    // Six digits are soon guessed from a plain hash of the request.
    request: { id, code: hashCode(context.otpSecret, id, body.otpCode) },
    async effect(writing, keep) {
      started = []
      const locked = await lockOwnPayment(writing, id, context, keep)
      if ('refused' in locked) return locked.refused
      const { payment, otp } = locked
      if (writing.now >= otp.expires_at) return refusal(context, problems.otpExpired)
      if (!isCode(context.otpSecret, otp, body.otpCode)) {
        keep()
        return countWrongCode(writing, otp, context)
      }
      if (await stopPayment(writing, payment, context)) {
        keep()
        return refusal(context, problems.fraudBlocked, { members: { transactionId: id } })
      }
      if (!(await reserve(writing, payment.client_id, [payment]))) return refusal(context, problems.insufficientFloat)
      const paid = await beginPaying(writing, payment)
      started = await context.jobs.addTaken(writing, submitJobs(context.rails, [paid]))
      return { status: 200, body: representTransaction(paid) }
    },
  })
  if (!fresh || reply.status !== 200) return reply
  await context.jobs.start(started)
  const answer: Reply = { ...reply, body: representTransaction(await readPayment(context, id)) }
  await replace(answer)
  return answer
}

async function beginPaying({ transaction }: Writing, payment: TransactionRow): Promise<TransactionRow> {
  const processing = { status: 'Processing' } as const
  await transaction.updateTable('transactions').set(processing).where('id', '=', payment.id).execute()
  return { ...payment, ...processing }
}

function readPayment({ database }: Context, id: string): Promise<TransactionRow> {
  return database.selectFrom('transactions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

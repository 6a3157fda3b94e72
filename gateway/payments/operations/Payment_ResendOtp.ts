import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { underWay } from '../../access/underWay.ts'
import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { isoTime } from '../../runtime/clock.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { type Refusal, refusal } from '../../runtime/problems.ts'
import { otp as rules } from '../otp/data/otp.generated.ts'
import { addExpiry } from '../otp/expiry.ts'
import { type IssuedOtp, replaceOtp } from '../otp/issueOtp.ts'
import { lockOwnPayment } from '../otp/lockOwnPayment.ts'
import { problems } from '../otp/problems.ts'
import { mailedTo, sendOtp } from '../otp/sendOtp.ts'
import type { OtpRow } from '../otp/tables.ts'

type Shape = operations['Payment_ResendOtp']
type Reply = ReplyOf<Shape>

/** Sends a new one-time password for a Pending payment. The one before is worth nothing from then on. */
export async function Payment_ResendOtp({ body, headers }: RequestOf<Shape>, context: Context): Promise<Reply> {
  const id = canonicalUuid(body.transactionId)
  const sent: { otp?: IssuedOtp } = {}
  const { reply, fresh, replace, forget } = await oncePerKey<Reply>(context, {
    ...{ operation: 'Payment_ResendOtp', key: headers['Idempotency-Key'], request: { id } },
    underWay: underWay(context, problems.paymentUnderWay),
    async effect(writing) {
      const locked = await lockOwnPayment(writing, id, context, () => {})
      if ('refused' in locked) return locked.refused
      const { payment, otp } = locked
      const refused = tooOften(writing, otp, context)
      if (refused !== undefined) return refused
      const issued = await replaceOtp(context, writing, payment, otp)
      sent.otp = issued
      const resends = otp.resends + 1
      const renewed = { ...otp, resends, expires_at: issued.expiresAt }
      if (resends === rules.resends) await addExpiry(context, writing, { payment, otp: renewed })
      const resendsLeft = rules.resends - resends
      const otpExpiresAt = isoTime(issued.expiresAt)
      return { status: 200, body: { transactionId: id, otpExpiresAt, resendsLeft, otpSentTo: mailedTo(issued) } }
    },
  })
  if (!fresh) return reply
  if (reply.status !== 200 || sent.otp === undefined) {
    await forget()
    return reply
  }
  context.jobs.sweep()
  const answer: Reply = { ...reply, body: { ...reply.body, otpSentTo: await sendOtp(context, sent.otp) } }
  await replace(answer)
  return answer
}

function tooOften(
  { now }: Writing,
  { resends, sent_at }: OtpRow,
  context: Context,
): Refusal<typeof problems.resendsUsed | typeof problems.resendTooEarly> | undefined {
  if (resends >= rules.resends) return refusal(context, problems.resendsUsed)
  const wait = Math.ceil((sent_at + 1_000 * rules.resendAfter - now) / 1_000)
  if (wait <= 0) return undefined
  return refusal(context, problems.resendTooEarly, { headers: { 'retry-after': String(wait) } })
}

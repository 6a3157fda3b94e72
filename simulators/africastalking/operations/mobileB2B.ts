import type { Operation } from '../context.ts'
import { payBusiness } from '../rules/payments/businesses.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

/** Queues a payment to a business, or says why not. @see docs/africastalking.md#b2b */
export const mobileB2B: Operation<'mobileB2B'> = ({ headers, body }, context) => ({
  status: 201,
  body: replyOnce(context.state.businessReplies, headers['Idempotency-Key'], () => payBusiness(body, context)),
})

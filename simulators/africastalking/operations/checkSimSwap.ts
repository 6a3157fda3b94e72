import type { Operation } from '../context.ts'
import { checkNumbers } from '../rules/insights/checkNumbers.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

/** Asks the operators whether SIMs were swapped; each answer comes by a callback. @see docs/africastalking.md#sim-swap */
export const checkSimSwap: Operation<'checkSimSwap'> = ({ headers, body }, context) => ({
  status: 200,
  body: replyOnce(context.state.simSwapReplies, headers['Idempotency-Key'], () =>
    checkNumbers([body.phoneNumbers].flat(), context),
  ),
})

import type { Operation } from '../context.ts'
import { moveToStash } from '../lifeCycle/payWithin.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

/** Moves money from the wallet to the stash. @see docs/africastalking.md#payments-within-the-account */
export const topUpStash: Operation<'topUpStash'> = ({ headers, body }, context) => ({
  status: 201,
  body: replyOnce(context.state.stashReplies, headers['Idempotency-Key'], () => moveToStash(body, context)),
})

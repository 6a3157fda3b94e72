import type { Operation } from '../context.ts'
import { moveToProduct } from '../lifeCycle/payWithin.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

/** Moves money to another product of the account. @see docs/africastalking.md#payments-within-the-account */
export const transferToWallet: Operation<'transferToWallet'> = ({ headers, body }, context) => ({
  status: 201,
  body: replyOnce(context.state.walletTransferReplies, headers['Idempotency-Key'], () => moveToProduct(body, context)),
})

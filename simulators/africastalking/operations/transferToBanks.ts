import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Operation } from '../context.ts'
import { transferToBank } from '../rules/payments/bankTransfers.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

/** Queues a transfer to each bank account, or refuses it in the entry of the account. @see docs/africastalking.md#banks */
export const transferToBanks: Operation<'transferToBanks'> = ({ headers, body }, context) => {
  const { productName, recipients } = body
  const transfer = (): components['schemas']['TransferToBanksReply'] => ({
    entries: recipients.map((recipient) => transferToBank(recipient, productName, context)),
  })
  return { status: 201, body: replyOnce(context.state.bankTransferReplies, headers['Idempotency-Key'], transfer) }
}

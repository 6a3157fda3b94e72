import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { acceptBundle } from '../rules/data/acceptBundle.ts'
import { findPaymentProduct } from '../rules/payments/products.ts'
import { refusalFor } from '../rules/payments/refusals.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

type MobileDataRequest = components['schemas']['MobileDataRequest']
type MobileDataReply = components['schemas']['MobileDataReply']

/** Buys data for each recipient or refuses it in the recipient's entry. @see docs/africastalking.md#mobile-data */
export const sendMobileData: Operation<'sendMobileData'> = ({ headers, body }, context) => {
  const buy = (): MobileDataReply => buyData(body, context)
  return { status: 201, body: replyOnce(context.state.dataReplies, headers['Idempotency-Key'], buy) }
}

function buyData({ productName, recipients }: MobileDataRequest, context: Context): MobileDataReply {
  if (findPaymentProduct(productName, context) === undefined)
    return { entries: [], errorMessage: refusalFor('unknownProduct', productName).text }
  return { entries: recipients.map((recipient) => acceptBundle(recipient, productName, context)) }
}

import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { askForPayment } from '../lifeCycle/askForPayment.ts'
import { acceptCheckout } from '../rules/payments/checkout.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

type MobileCheckoutRequest = components['schemas']['MobileCheckoutRequest']
type MobileCheckoutReply = components['schemas']['MobileCheckoutReply']

/** Asks a subscriber on the phone to pay into the wallet. @see docs/africastalking.md#checkout */
export const mobileCheckout: Operation<'mobileCheckout'> = ({ headers, body }, context) => {
  const ask = (): MobileCheckoutReply => askToPay(body, context)
  return { status: 201, body: replyOnce(context.state.checkoutReplies, headers['Idempotency-Key'], ask) }
}

/** Members in alphabetical order, as recorded. */
function askToPay(request: MobileCheckoutRequest, context: Context): MobileCheckoutReply {
  const payment = acceptCheckout(request, context)
  if ('text' in payment) return { description: payment.text, status: payment.status }
  askForPayment(payment, context)
  return {
    description: 'Waiting for user input',
    providerChannel: payment.providerChannel,
    status: 'PendingConfirmation',
    transactionId: payment.id,
  }
}

import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { openPayment } from './openPayment.ts'
import { type Payment, paymentWallet, phone } from './payment.ts'
import { findPaymentProduct } from './products.ts'
import { type Refusal, refusalFor } from './refusals.ts'
import { mobileTermsOf, readNumber } from './terms.ts'

type MobileCheckoutRequest = components['schemas']['MobileCheckoutRequest']

/** Stores a payment that waits for the subscriber, or tells why it is refused. @see docs/africastalking.md#checkout */
export function acceptCheckout(request: MobileCheckoutRequest, context: Context): Payment | Refusal {
  const product = findPaymentProduct(request.productName, context)
  if (product === undefined) return refusalFor('unknownProduct', request.productName)
  const number = readNumber(request.phoneNumber, context)
  if (number === undefined) return refusalFor('invalidNumber')
  const terms = mobileTermsOf(request, product)
  if ('text' in terms) return terms
  const payment = openPayment(
    {
      category: 'MobileCheckout',
      productName: product.name,
      ...terms,
      source: phone(number),
      destination: paymentWallet,
      metadata: request.metadata ?? {},
    },
    'PendingConfirmation',
    context,
  )
  return payment ?? refusalFor('insufficientCredit')
}

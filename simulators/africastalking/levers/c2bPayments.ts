import { problem } from '../../kernel/index.ts'
import { isReachable } from '../../subscribers/index.ts'
import type { Context, Lever } from '../context.ts'
import { validatePayment } from '../lifeCycle/validatePayment.ts'
import { storePayment } from '../rules/payments/openPayment.ts'
import { type Payment, paymentWallet, phone } from '../rules/payments/payment.ts'
import { findPaymentProduct, type PaymentProduct } from '../rules/payments/products.ts'
import { takeFromPurse } from '../rules/payments/purses.ts'
import { mobileTermsOf } from '../rules/payments/terms.ts'

type C2B = Lever<'payAfricasTalkingProduct'>
type Body = Parameters<C2B>[0]['body']
type Conflict = { readonly text: string }

/** Lets a subscriber pay to a product without being asked. @see docs/africastalking.md#c2b-payments */
export const payAfricasTalkingProduct: C2B = ({ body }, context) => {
  const { number } = body
  const product = findPaymentProduct(body.product, context)
  if (product === undefined) return problem(404, `The payment product ${body.product} does not exist.`)
  if (!isReachable(context.state.subscribers.get(number)))
    return problem(
      409,
      `The phone ${number} is off or out of coverage, so it pays nothing. PATCH the subscriber to change that.`,
    )
  const payment = payIn(body, product, context)
  if ('text' in payment) return problem(409, payment.text)
  validatePayment(payment, context)
  return { status: 201, body: { transactionId: payment.id } }
}

/** Takes the money from the subscriber, in the currency of the purse. */
function payIn({ number, amount, account = '' }: Body, product: PaymentProduct, context: Context): Payment | Conflict {
  const { currency } = context.state.subscribers.get(number)
  const terms = mobileTermsOf({ currencyCode: currency, amount }, product)
  if ('text' in terms) return { text: `${terms.text}. ${number} pays in ${currency}.` }
  if (!takeFromPurse(number, terms.value, context)) return { text: `${number} has less mobile money than that.` }
  const parties = { source: phone(number), destination: paymentWallet }
  return storePayment(
    { category: 'MobileC2B', productName: product.name, ...terms, ...parties, metadata: {}, clientAccount: account },
    'Queued',
    context,
  )
}

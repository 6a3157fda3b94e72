import { problem } from '../../kernel/index.ts'
import { isReachable } from '../../subscribers/index.ts'
import type { Context, Lever } from '../context.ts'
import { validatePayment } from '../lifeCycle/validatePayment.ts'
import { type Money, toAmount } from '../rules/money/money.ts'
import { feeOf } from '../rules/money/wallets.ts'
import { storePayment } from '../rules/payments/openPayment.ts'
import { type Payment, paymentWallet, phone } from '../rules/payments/payment.ts'
import { channelOf, findPaymentProduct } from '../rules/payments/products.ts'
import { takeFromPurse } from '../rules/payments/purses.ts'

type C2B = Lever<'payAfricasTalkingProduct'>
type Body = Parameters<C2B>[0]['body']

/** Lets a subscriber pay to a product without being asked. @see docs/africastalking.md#c2b */
export const payAfricasTalkingProduct: C2B = ({ body }, context) => {
  const { number, product } = body
  if (!isReachable(context.state.subscribers.get(number)))
    return problem(
      409,
      `The phone ${number} is off or out of coverage, so it pays nothing. PATCH the subscriber to change that.`,
    )
  const payment = payIn(body, context)
  if (payment === 'unknownProduct')
    return problem(404, `The payment product ${product} does not exist or has no channel.`)
  if (payment === 'unsupportedCurrency') return problem(409, `There is no wallet in the currency of ${number}.`)
  if (payment === 'insufficientFunds') return problem(409, `${number} has less mobile money than that.`)
  validatePayment(payment, context)
  return { status: 201, body: { transactionId: payment.id } }
}

/** Takes the money from the subscriber, in the currency of the purse. */
function payIn(
  { number, product: name, amount, account = '' }: Body,
  context: Context,
): Payment | 'unknownProduct' | 'unsupportedCurrency' | 'insufficientFunds' {
  const product = findPaymentProduct(name, context)
  const channel = product && channelOf(product, undefined)
  if (channel === undefined) return 'unknownProduct'
  const { currency } = context.state.subscribers.get(number)
  const value: Money = { currency, amount: toAmount(amount) }
  const fee = feeOf(currency)
  if (fee === undefined) return 'unsupportedCurrency'
  if (!takeFromPurse(number, value, context)) return 'insufficientFunds'
  return storePayment(
    {
      category: 'MobileC2B',
      productName: name,
      ...channel,
      source: phone(number),
      destination: paymentWallet,
      value,
      fee,
      metadata: {},
      clientAccount: account,
    },
    'Queued',
    context,
  )
}

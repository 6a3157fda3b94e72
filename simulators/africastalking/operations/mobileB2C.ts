import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { validatePayment } from '../lifeCycle/validatePayment.ts'
import { addUp, formatMoney, type Money } from '../rules/money/money.ts'
import { acceptPayment } from '../rules/payments/b2c.ts'
import { findPaymentProduct } from '../rules/payments/products.ts'
import { refusalFor } from '../rules/payments/refusals.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

type MobileB2CRequest = components['schemas']['MobileB2CRequest']
type MobileB2CReply = components['schemas']['MobileB2CReply']

/** Queues a payment to each recipient or refuses it in the recipient's entry. @see docs/africastalking.md#b2c */
export const mobileB2C: Operation<'mobileB2C'> = ({ headers, body }, context) => {
  const pay = (): MobileB2CReply => payAll(body, context)
  return { status: 201, body: replyOnce(context.state.b2cReplies, headers['Idempotency-Key'], pay) }
}

function payAll({ productName, recipients }: MobileB2CRequest, context: Context): MobileB2CReply {
  const product = findPaymentProduct(productName, context)
  if (product === undefined) return unknownProduct(productName)
  const accepted = recipients.map((recipient) => acceptPayment(recipient, product, context))
  const payments = accepted.flatMap(({ payment }) => payment ?? [])
  for (const payment of payments) validatePayment(payment, context)
  return {
    entries: accepted.map(({ entry }) => entry),
    numQueued: payments.length,
    totalTransactionFee: total(payments.map(({ fee }) => fee)),
    totalValue: total(payments.map(({ value }) => value)),
  }
}

function unknownProduct(productName: string): MobileB2CReply {
  const errorMessage = refusalFor('unknownProduct', productName).text
  return { entries: [], errorMessage, numQueued: 0, totalTransactionFee: '0', totalValue: '0' }
}

/** Adds amounts in the currency of the first. */
function total(amounts: readonly Money[]): string {
  const [first] = amounts
  return first === undefined ? '0' : formatMoney(addUp(amounts, first.currency))
}

import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Operation } from '../context.ts'
import { addUp, formatMoney, type Money } from '../rules/money/money.ts'
import { acceptPayment } from '../rules/payments/b2c.ts'
import { findPaymentProduct } from '../rules/payments/products.ts'

type MobileB2CReply = components['schemas']['MobileB2CReply']

/** Queues a payment to each recipient or refuses it in the recipient's entry. @see docs/africastalking.md#b2c */
export const mobileB2C: Operation<'mobileB2C'> = ({ body }, context) => {
  const { productName, recipients } = body
  const product = findPaymentProduct(productName, context)
  if (product === undefined) return { status: 201, body: unknownProduct(productName) }
  const accepted = recipients.map((recipient) => acceptPayment(recipient, product, context))
  const payments = accepted.flatMap(({ payment }) => payment ?? [])
  const reply: MobileB2CReply = {
    entries: accepted.map(({ entry }) => entry),
    numQueued: payments.length,
    totalTransactionFee: total(payments.map(({ fee }) => fee)),
    totalValue: total(payments.map(({ value }) => value)),
  }
  return { status: 201, body: reply }
}

function unknownProduct(productName: string): MobileB2CReply {
  const errorMessage = `Product ${productName} does not exist`
  return { entries: [], errorMessage, numQueued: 0, totalTransactionFee: '0', totalValue: '0' }
}

/** Adds amounts in the currency of the first. */
function total(amounts: readonly Money[]): string {
  const [first] = amounts
  return first === undefined ? '0' : formatMoney(addUp(amounts, first.currency))
}

import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.ts'
import type { Payment, PaymentNotification } from '../model.ts'
import { dashboardOf } from '../rules/dashboardOf.ts'
import { formatDate } from '../rules/formatDate.ts'
import { formatMoney } from '../rules/formatMoney.ts'
import { formatUuid } from '../rules/formatUuid.ts'
import { retryPolicyOf } from '../rules/retryPolicyOf.ts'

/** Tells the customer how a payment ended, at the product's URL or the one for all. @see docs/africastalking.md#payment-notifications */
export function paymentNotification(payment: Payment, context: Context): void {
  const { products, payments } = dashboardOf(context.state)
  const url = products[payment.productName] ?? payments
  if (url === null) return
  context.callback({
    name: 'paymentNotification',
    url,
    about: payment.id,
    contentType: 'application/json',
    content: represent(payment, context),
    retry: retryPolicyOf('paymentNotification'),
  })
}

/** The members in alphabetical order; some are there on success only. */
function represent(
  { id, number, productName, value, fee, ...payment }: Payment,
  context: Context,
): PaymentNotification {
  const isPaid = payment.settlement.status === 'Success'
  return {
    category: 'MobileB2C',
    description: payment.settlement.description ?? `Mobile B2C funds sent to ${number}`,
    destination: number,
    destinationType: 'PhoneNumber',
    direction: 'Outbound',
    origin: 'ApiRequest',
    productName,
    provider: sandbox.provider,
    providerChannel: payment.providerChannel,
    providerMetadata: isPaid ? sandbox.kyc : {},
    ...(isPaid && { providerRefId: formatUuid(context.random.hex(32)) }),
    requestMetadata: payment.metadata,
    source: 'PaymentWallet',
    sourceType: 'Wallet',
    status: payment.settlement.status,
    ...(isPaid && { transactionDate: formatDate(context.now) }),
    transactionFee: formatMoney(fee),
    transactionId: id,
    value: formatMoney(value),
  }
}

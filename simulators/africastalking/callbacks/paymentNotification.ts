import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import { formatDate } from '../rules/formats/dates.ts'
import { drawUuid } from '../rules/formats/ids.ts'
import { formatMoney } from '../rules/money/money.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { retryPolicyOf } from './retries.ts'
import { withoutUrl } from './withoutUrl.ts'

type PaymentNotification = components['schemas']['PaymentNotification']

/**
 * Notifies the customer of a payment's end, at the product's URL or else at the URL for all products.
 * @see docs/africastalking.md#payment-notifications
 */
export function paymentNotification(payment: Payment, context: Context): void {
  const { products, payments } = dashboardOf(context.state)
  const url = products[payment.productName] ?? payments
  if (url === null) {
    context.notice(withoutUrl('paymentNotification', 'payments', context))
    return
  }
  context.callback({
    name: 'paymentNotification',
    url,
    about: payment.id,
    contentType: 'application/json',
    content: represent(payment, context),
    retry: retryPolicyOf('paymentNotification'),
  })
}

/** Members in the order of two recorded notifications, which is not alphabetical; some are present on success only. */
function represent(
  { id, number, productName, value, fee, ...payment }: Payment,
  context: Context,
): PaymentNotification {
  const isPaid = payment.settlement.status === 'Success'
  return {
    requestMetadata: payment.metadata,
    sourceType: 'Wallet',
    source: 'PaymentWallet',
    provider: sandbox.provider,
    destinationType: 'PhoneNumber',
    description: payment.settlement.description ?? `Mobile B2C funds sent to ${number}`,
    providerChannel: payment.providerChannel,
    direction: 'Outbound',
    transactionFee: formatMoney(fee),
    ...(isPaid && { providerRefId: drawUuid(context.random) }),
    providerMetadata: isPaid ? sandbox.kyc : {},
    origin: 'ApiRequest',
    status: payment.settlement.status,
    productName,
    category: 'MobileB2C',
    ...(isPaid && { transactionDate: formatDate(context.now) }),
    destination: number,
    value: formatMoney(value),
    transactionId: id,
  }
}

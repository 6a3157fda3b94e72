import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import { formatDate } from '../rules/formats/dates.ts'
import { formatMoney } from '../rules/money/money.ts'
import { directionOf, providerFeeOf } from '../rules/payments/categories.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { sendToDashboard } from './sendToDashboard.ts'

type PaymentNotification = components['schemas']['PaymentNotification']

/** Tells the URL of the product, or else that of all products, how a payment has ended. @see docs/africastalking.md#payment-notifications */
export function paymentNotification(payment: Payment, context: Context): void {
  sendToDashboard(
    {
      name: 'paymentNotification',
      setting: 'payments',
      url: dashboardOf(context.state).products[payment.productName] ?? null,
      about: payment.id,
      content: () => represent(payment),
    },
    context,
  )
}

/** Members in the order of two recorded notifications, which is not alphabetical; some are present on success only. */
function represent(payment: Payment): PaymentNotification {
  const { source, destination, ended, clientAccount, fee, category } = payment
  const isPaid = payment.status === 'Success'
  const providerFee = isPaid ? providerFeeOf(payment) : undefined
  return {
    requestMetadata: payment.metadata,
    sourceType: source.type,
    source: source.name,
    provider: payment.provider,
    destinationType: destination.type,
    description: ended?.description ?? '',
    providerChannel: payment.providerChannel,
    direction: directionOf(category),
    transactionFee: formatMoney(fee),
    ...(ended?.providerRefId !== undefined && { providerRefId: ended.providerRefId }),
    providerMetadata: isPaid ? sandbox.kyc : {},
    ...(providerFee !== undefined && { providerFee: formatMoney(providerFee) }),
    origin: 'ApiRequest',
    status: isPaid ? 'Success' : 'Failed',
    ...(clientAccount !== undefined && { clientAccount }),
    productName: payment.productName,
    category,
    ...(isPaid && ended !== undefined && { transactionDate: formatDate(ended.at) }),
    destination: destination.name,
    value: formatMoney(payment.value),
    transactionId: payment.id,
  }
}

import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import { noFee } from '../rules/data/acceptBundle.ts'
import type { Bundle } from '../rules/data/bundle.ts'
import { formatDate } from '../rules/formats/dates.ts'
import { formatMoney } from '../rules/money/money.ts'
import { retryPolicyOf } from './retries.ts'
import { withoutUrl } from './withoutUrl.ts'

type PaymentNotification = components['schemas']['PaymentNotification']

/** Notifies the customer of the end of bought data, as of a payment. @see docs/africastalking.md#payment-notifications */
export function mobileDataNotification(bundle: Bundle, context: Context): void {
  const { products, payments } = dashboardOf(context.state)
  const url = products[bundle.productName] ?? payments
  if (url === null) {
    context.notice(withoutUrl('paymentNotification', 'payments', context))
    return
  }
  context.callback({
    name: 'paymentNotification',
    url,
    about: bundle.id,
    contentType: 'application/json',
    content: represent(bundle),
    retry: retryPolicyOf('paymentNotification'),
  })
}

/** Members in the order of raw callback logs; some are present on success only. */
function represent({ id, number, productName, value, metadata, settlement, ended }: Bundle): PaymentNotification {
  const { status, description = `Mobile data sent to ${number}` } = settlement
  const isSent = status === 'Success' && ended !== undefined
  return {
    requestMetadata: metadata,
    sourceType: 'Wallet',
    source: 'PaymentWallet',
    provider: sandbox.provider,
    destinationType: 'PhoneNumber',
    description,
    providerChannel: sandbox.providerChannel,
    direction: 'Outbound',
    transactionFee: formatMoney(noFee),
    ...(isSent && { providerRefId: ended.providerRefId }),
    providerMetadata: isSent ? sandbox.kyc : {},
    origin: 'ApiRequest',
    status,
    productName,
    category: 'MobileData',
    ...(isSent && { transactionDate: formatDate(ended.at) }),
    destination: number,
    value: formatMoney(value),
    transactionId: id,
  }
}

import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import { noFee } from '../rules/data/acceptBundle.ts'
import type { Bundle } from '../rules/data/bundle.ts'
import { formatDate } from '../rules/formats/dates.ts'
import { drawUuid } from '../rules/formats/ids.ts'
import { formatMoney } from '../rules/money/money.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { sendToDashboard } from './sendToDashboard.ts'

type PaymentNotification = components['schemas']['PaymentNotification']

/** What both a payment and bought data have. */
type Ended = Pick<
  Payment,
  'id' | 'number' | 'productName' | 'providerChannel' | 'value' | 'fee' | 'metadata' | 'settlement'
>

/** What the category of a transaction adds. */
interface Category {
  readonly category: PaymentNotification['category']
  /** The description of a success. */
  readonly success: string
  readonly providerRefId: () => string
}

/** Notifies the customer of a payment's end. @see docs/africastalking.md#payment-notifications */
export function paymentNotification(payment: Payment, context: Context): void {
  const success = `Mobile B2C funds sent to ${payment.number}`
  notify(payment, { category: 'MobileB2C', success, providerRefId: () => drawUuid(context.random) }, context)
}

/** Notifies the customer of the end of bought data, as of a payment. @see docs/africastalking.md#payment-notifications */
export function mobileDataNotification(bundle: Bundle, providerRefId: string, context: Context): void {
  const success = `Mobile data sent to ${bundle.number}`
  const ended = { ...bundle, providerChannel: sandbox.providerChannel, fee: noFee }
  notify(ended, { category: 'MobileData', success, providerRefId: () => providerRefId }, context)
}

/** Sends the notification to the URL of the product, or else to that of all products. */
function notify(ended: Ended, category: Category, context: Context): void {
  sendToDashboard(
    {
      name: 'paymentNotification',
      setting: 'payments',
      url: dashboardOf(context.state).products[ended.productName] ?? null,
      about: ended.id,
      content: () => represent(ended, category, context),
    },
    context,
  )
}

/** Members in the order of two recorded notifications, which is not alphabetical; some are present on success only. */
function represent(
  { id, number, productName, providerChannel, value, fee, metadata, settlement }: Ended,
  { category, success, providerRefId }: Category,
  { now }: Context,
): PaymentNotification {
  const { status, description = success } = settlement
  const isPaid = status === 'Success'
  return {
    requestMetadata: metadata,
    sourceType: 'Wallet',
    source: 'PaymentWallet',
    provider: sandbox.provider,
    destinationType: 'PhoneNumber',
    description,
    providerChannel,
    direction: 'Outbound',
    transactionFee: formatMoney(fee),
    ...(isPaid && { providerRefId: providerRefId() }),
    providerMetadata: isPaid ? sandbox.kyc : {},
    origin: 'ApiRequest',
    status,
    productName,
    category,
    ...(isPaid && { transactionDate: formatDate(now) }),
    destination: number,
    value: formatMoney(value),
    transactionId: id,
  }
}

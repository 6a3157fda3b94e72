import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { formatMoney, type Money, toAmount } from '../money/money.ts'
import { feeOf } from '../money/wallets.ts'
import { notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { joinQueue } from '../queues/turns.ts'
import { handOverPayment } from './handOver.ts'
import { openPayment } from './openPayment.ts'
import { type Payment, paymentWallet, phone } from './payment.ts'
import { channelOf, type PaymentProduct } from './products.ts'
import { plannedSettlement } from './settlement.ts'

type MobileB2CRecipient = components['schemas']['MobileB2CRecipient']
type MobileB2CEntry = components['schemas']['MobileB2CEntry']

/** A recipient's entry in the reply, and the payment if one was queued. */
export interface AcceptedPayment {
  readonly entry: MobileB2CEntry
  readonly payment: Payment | undefined
}

type Refusal = Required<Pick<MobileB2CEntry, 'status' | 'errorMessage'>>

const refusalRule = numberRule(numberRules.mobileB2CEntries)

/** Holds the money for one recipient and queues the payment, or refuses it. @see docs/africastalking.md#b2c */
export function acceptPayment(
  recipient: MobileB2CRecipient,
  product: PaymentProduct,
  context: Context,
): AcceptedPayment {
  const { phoneNumber, currencyCode: currency } = recipient
  const number = parseMsisdn(phoneNumber)
  if (number === undefined) {
    context.explain(notInternational('phoneNumber', phoneNumber))
    return refuse(phoneNumber, invalid('Invalid phone number'))
  }
  const ruled = refusalRule(number, context)
  if (ruled !== undefined) return refuse(number, ruled)
  const value: Money = { currency, amount: toAmount(recipient.amount) }
  if (value.amount <= 0) return refuse(number, invalid('Invalid amount'))
  const fee = feeOf(currency)
  if (fee === undefined) return refuse(number, { status: 'NotSupported', errorMessage: 'Currency not supported' })
  const channel = channelOf(product, recipient.providerChannel)
  if (channel === undefined) return refuse(number, invalid(`Product ${product.name} has no provider channel`))
  const payment = openPayment(
    {
      category: 'MobileB2C',
      productName: product.name,
      ...channel,
      source: paymentWallet,
      destination: phone(number),
      value,
      fee,
      metadata: recipient.metadata ?? {},
      settlement: plannedSettlement(number, context),
    },
    'Queued',
    context,
  )
  if (payment === undefined) return refuse(number, { status: 'Failed', errorMessage: 'Insufficient Credit' })
  joinQueue('mobileB2C', payment.id, context, handOverPayment)
  return { entry: represent(payment), payment }
}

function invalid(errorMessage: string): Refusal {
  return { status: 'InvalidRequest', errorMessage }
}

function refuse(phoneNumber: string, { status, errorMessage }: Refusal): AcceptedPayment {
  return { entry: { errorMessage, phoneNumber, status }, payment: undefined }
}

/** Members in alphabetical order. The number is in E.164, also where it was sent without its plus sign. */
function represent({ id, destination, provider, providerChannel, value, fee }: Payment): MobileB2CEntry {
  return {
    phoneNumber: destination.name,
    provider,
    providerChannel,
    status: 'Queued',
    transactionFee: formatMoney(fee),
    transactionId: id,
    value: formatMoney(value),
  }
}

import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { bundles } from '../../data/bundles.generated.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { formatMoney, type Money } from '../money/money.ts'
import { longestPrefix, type Msisdn, notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { handOverPayment } from '../payments/handOver.ts'
import { openPayment } from '../payments/openPayment.ts'
import { type Payment, paymentWallet, phone } from '../payments/payment.ts'
import { sandboxChannel } from '../payments/products.ts'
import { joinQueue } from '../queues/turns.ts'
import { bundleValue } from './bundleValue.ts'
import { plannedOutcome } from './outcome.ts'

type MobileDataRecipient = components['schemas']['MobileDataRecipient']
type MobileDataEntry = components['schemas']['MobileDataEntry']
type Refusal = Required<Pick<MobileDataEntry, 'status' | 'errorMessage'>>

const refusalRule = numberRule(numberRules.mobileDataEntries)

const destinations: ReadonlyMap<string, string> = new Map(
  bundles.destinations.map(({ callingCode, country }) => [callingCode, country]),
)

/** What the wallet pays beside the value of a bundle. */
export const noFee: Money = { currency: bundles.currency, amount: 0 }

/** Takes the value of one recipient's bundle from the wallet and queues it, or refuses it. @see docs/africastalking.md#mobile-data */
export function acceptBundle(recipient: MobileDataRecipient, productName: string, context: Context): MobileDataEntry {
  const number = parseMsisdn(recipient.phoneNumber)
  if (number === undefined) {
    context.explain(notInternational('phoneNumber', recipient.phoneNumber))
    return refuse(recipient.phoneNumber, { status: 'InvalidRequest', errorMessage: 'Invalid phone number' })
  }
  const refusal = refusalOf(number, recipient, context)
  if (refusal !== undefined) return refuse(number, refusal)
  const payment = openPayment(
    {
      category: 'MobileData',
      productName,
      ...sandboxChannel,
      source: paymentWallet,
      destination: phone(number),
      value: bundleValue(recipient),
      fee: noFee,
      metadata: recipient.metadata ?? {},
      settlement: plannedOutcome(number, context),
    },
    'Queued',
    context,
  )
  if (payment === undefined)
    return refuse(number, { status: 'InsufficientBalance', errorMessage: 'Insufficient Credit' })
  joinQueue('mobileData', payment.id, context, handOverPayment)
  return represent(payment)
}

function refusalOf(number: Msisdn, { quantity }: MobileDataRecipient, context: Context): Refusal | undefined {
  const ruled = refusalRule(number, context)
  if (ruled !== undefined) return ruled
  if (longestPrefix(destinations, number) === undefined)
    return { status: 'NotSupported', errorMessage: 'Destination not supported' }
  return quantity > 0 ? undefined : { status: 'InvalidRequest', errorMessage: 'Invalid quantity' }
}

/** Members in alphabetical order, as recorded. */
function refuse(phoneNumber: string, { status, errorMessage }: Refusal): MobileDataEntry {
  return { errorMessage, phoneNumber, status }
}

/** Members in alphabetical order, as recorded. */
function represent({ id, destination, provider, value }: Payment): MobileDataEntry {
  return {
    phoneNumber: destination.name,
    provider,
    status: 'Queued',
    transactionId: id,
    value: formatMoney(value),
  }
}

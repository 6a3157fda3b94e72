import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { drawId } from '../formats/ids.ts'
import { formatMoney, type Money, toAmount } from '../money/money.ts'
import { b2cFeeOf, holdPayment } from '../money/wallets.ts'
import { type Msisdn, notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { joinQueue } from '../queues/turns.ts'
import { handOverPayment } from './handOver.ts'
import type { Payment } from './payment.ts'
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
export function acceptPayment(recipient: MobileB2CRecipient, productName: string, context: Context): AcceptedPayment {
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
  const fee = b2cFeeOf(currency)
  if (fee === undefined) return refuse(number, { status: 'NotSupported', errorMessage: 'Currency not supported' })
  if (!holdPayment(context.state, value, fee)) {
    return refuse(number, { status: 'Failed', errorMessage: 'Insufficient Credit' })
  }
  const payment = queue({ recipient, number, productName, value, fee }, context)
  return { entry: represent(payment), payment }
}

interface Order {
  readonly recipient: MobileB2CRecipient
  readonly number: Msisdn
  readonly productName: string
  readonly value: Money
  readonly fee: Money
}

function queue({ recipient, number, productName, value, fee }: Order, context: Context): Payment {
  const id = drawId('ATPid', context.random)
  const settlement = plannedSettlement(number, context)
  const providerChannel = recipient.providerChannel ?? sandbox.providerChannel
  const metadata = recipient.metadata ?? {}
  const order = { id, number, productName, providerChannel, value, fee, metadata }
  const payment = context.state.payments.put({ ...order, leftAt: undefined, settlement, status: 'Queued' })
  joinQueue('mobileB2C', id, context, handOverPayment)
  return payment
}

function invalid(errorMessage: string): Refusal {
  return { status: 'InvalidRequest', errorMessage }
}

function refuse(phoneNumber: string, { status, errorMessage }: Refusal): AcceptedPayment {
  return { entry: { errorMessage, phoneNumber, status }, payment: undefined }
}

/** Members in alphabetical order. The number is in E.164, also where it was sent without its plus sign. */
function represent({ id, number, providerChannel, value, fee }: Payment): MobileB2CEntry {
  return {
    phoneNumber: number,
    provider: sandbox.provider,
    providerChannel,
    status: 'Queued',
    transactionFee: formatMoney(fee),
    transactionId: id,
    value: formatMoney(value),
  }
}

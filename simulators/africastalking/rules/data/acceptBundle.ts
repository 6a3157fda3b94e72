import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { bundles } from '../../data/bundles.generated.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { drawId } from '../formats/ids.ts'
import { formatMoney, type Money } from '../money/money.ts'
import { holdPayment } from '../money/wallets.ts'
import { longestPrefix, type Msisdn, notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { joinQueue } from '../queues/turns.ts'
import type { Bundle } from './bundle.ts'
import { bundleValue } from './bundleValue.ts'
import { handOverBundle } from './handOver.ts'
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
  const value = bundleValue(recipient)
  if (!holdPayment(context.state, value, noFee))
    return refuse(number, { status: 'InsufficientBalance', errorMessage: 'Insufficient Credit' })
  return represent(queue({ number, productName, value, metadata: recipient.metadata ?? {} }, context))
}

function refusalOf(number: Msisdn, { quantity }: MobileDataRecipient, context: Context): Refusal | undefined {
  const ruled = refusalRule(number, context)
  if (ruled !== undefined) return ruled
  if (longestPrefix(destinations, number) === undefined)
    return { status: 'NotSupported', errorMessage: 'Destination not supported' }
  return quantity > 0 ? undefined : { status: 'InvalidRequest', errorMessage: 'Invalid quantity' }
}

type Order = Pick<Bundle, 'number' | 'productName' | 'value' | 'metadata'>

function queue(order: Order, context: Context): Bundle {
  const bundle = context.state.bundles.put({
    id: drawId('ATPid', context.random),
    ...order,
    createdAt: context.now,
    leftAt: undefined,
    ended: undefined,
    settlement: plannedOutcome(order.number, context),
    status: 'Queued',
  })
  joinQueue('mobileData', bundle.id, context, handOverBundle)
  return bundle
}

/** Members in alphabetical order, as recorded. */
function refuse(phoneNumber: string, { status, errorMessage }: Refusal): MobileDataEntry {
  return { errorMessage, phoneNumber, status }
}

/** Members in alphabetical order, as recorded. */
function represent({ id, number, value }: Bundle): MobileDataEntry {
  return {
    phoneNumber: number,
    provider: sandbox.provider,
    status: 'Queued',
    transactionId: id,
    value: formatMoney(value),
  }
}

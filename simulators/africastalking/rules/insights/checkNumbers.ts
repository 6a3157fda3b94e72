import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { simSwap } from '../../data/simSwap.generated.ts'
import { balanceOf, chargeAccount } from '../account/balance.ts'
import { drawId, drawUuid } from '../formats/ids.ts'
import { type Money, roundedTotal, toAmount } from '../money/money.ts'
import { countryCodeOf } from '../numbers/countryCode.ts'
import { type Msisdn, notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import { findNetworkCode } from '../numbers/networks.ts'
import { simSwapOutcome } from './outcome.ts'

type SimSwapReply = components['schemas']['SimSwapReply']
type SimSwapResponse = components['schemas']['SimSwapResponse']
type Price = (typeof simSwap.prices)[number]

/** A number whose operator can be asked. */
interface Checked {
  readonly number: Msisdn
  readonly price: Price
}

/** A number whose operator is not asked; undefined when the text is no phone number. */
interface Unsupported {
  readonly text: string
  readonly number: Msisdn | undefined
}

/** Checks each number whose network has a price, if the account covers all of them. @see docs/africastalking.md#sim-swap */
export function checkNumbers(phoneNumbers: readonly string[], context: Context): SimSwapReply {
  const asked = phoneNumbers.map((text) => priced(text, context))
  const costs = asked.flatMap((one): Money[] => ('price' in one ? [costOf(one.price)] : []))
  const { currency } = balanceOf(context.state)
  const total = roundedTotal(costs, currency, 2)
  const isPaid = costs.length === 0 || chargeAccount(context.state, total)
  const transactionId = drawUuid(context.random)
  const respond = (one: Checked): SimSwapResponse => (isPaid ? queue(one, transactionId, context) : unpaid(one))
  return {
    responses: asked.map((one) => ('price' in one ? respond(one) : unsupported(one))),
    status: 'Processed',
    totalCost: { amount: isPaid ? total.amount / 10_000 : 0, currencyCode: currency },
    transactionId,
  }
}

function priced(text: string, context: Context): Checked | Unsupported {
  const number = parseMsisdn(text)
  if (number === undefined) context.explain(notInternational('phoneNumbers', text))
  const networkCode = number === undefined ? undefined : findNetworkCode(number)
  const price = simSwap.prices.find((row) => row.networkCode === networkCode)
  return number === undefined || price === undefined ? { text, number } : { number, price }
}

function costOf({ amount, currency }: Price): Money {
  return { currency, amount: toAmount(amount) }
}

function queue(checked: Checked, transactionId: string, context: Context): SimSwapResponse {
  const { number, price } = checked
  const requestId = drawId('ATXSwid', context.random)
  const outcome = simSwapOutcome(number, context)
  context.state.simSwaps.put({ requestId, transactionId, number, outcome })
  context.schedule('reportSimSwap', context.now + outcome.afterSeconds * 1_000, requestId)
  return {
    cost: { amount: price.amount, currencyCode: price.currency },
    phoneNumber: mobile(checked),
    requestId,
    status: 'Queued',
  }
}

function unpaid(checked: Checked): SimSwapResponse {
  return { phoneNumber: mobile(checked), status: 'InsufficientBalance' }
}

/** Members in alphabetical order, as recorded. */
function mobile({ number, price: { carrierName, name } }: Checked): SimSwapResponse['phoneNumber'] {
  return { carrierName, countryCode: countryCodeOf(number), networkCode: name, number, numberType: 'Mobile' }
}

function unsupported({ text, number }: Unsupported): SimSwapResponse {
  const phoneNumber: SimSwapResponse['phoneNumber'] =
    number === undefined
      ? { carrierName: '', countryCode: 0, number: text, numberType: 'Unknown' }
      : { carrierName: '', countryCode: countryCodeOf(number), number, numberType: 'FixedLineOrMobile' }
  return { phoneNumber, status: 'UnsupportedPhoneNumber' }
}

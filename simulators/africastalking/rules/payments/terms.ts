import type { Context } from '../../context.ts'
import { type Money, toAmount } from '../money/money.ts'
import { feeOf } from '../money/wallets.ts'
import { type Msisdn, notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import type { Payment } from './payment.ts'
import { channelOf, type PaymentProduct } from './products.ts'
import type { Refusal } from './refusals.ts'

/** What a request says of a payment with a subscriber. */
export interface AskedPayment {
  readonly phoneNumber: string
  readonly currencyCode: string
  readonly amount: number
  readonly providerChannel?: string | undefined
}

/** What a payment with a subscriber has, once the request is read. */
export type Terms = Pick<Payment, 'value' | 'fee' | 'provider' | 'providerChannel'>

/** Reads the number of a payment; undefined, with a near miss in the journal, when it is none. */
export function readNumber(phoneNumber: string, context: Context): Msisdn | undefined {
  const number = parseMsisdn(phoneNumber)
  if (number === undefined) context.explain(notInternational('phoneNumber', phoneNumber))
  return number
}

/** Reads value, fee and channel of a payment, or tells why it is refused. @see docs/africastalking.md#payment-errors */
export function readTerms(asked: AskedPayment, product: PaymentProduct): Terms | Refusal {
  const value: Money = { currency: asked.currencyCode, amount: toAmount(asked.amount) }
  if (value.amount <= 0) return 'invalidAmount'
  const fee = feeOf(value.currency)
  if (fee === undefined) return 'unsupportedCurrency'
  const channel = channelOf(product, asked.providerChannel)
  return channel === undefined ? 'noChannel' : { value, fee, ...channel }
}

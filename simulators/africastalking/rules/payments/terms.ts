import type { Context } from '../../context.ts'
import { type Money, toAmount } from '../money/money.ts'
import { feeOf } from '../money/wallets.ts'
import { type Msisdn, notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import type { Payment } from './payment.ts'
import { channelOf, findPaymentProduct, type PaymentProduct } from './products.ts'
import { type Refusal, refusalFor } from './refusals.ts'

interface AskedMoney {
  readonly currencyCode: string
  readonly amount: number
}

type Charged = Pick<Payment, 'value' | 'fee'>

/** The money of a payment and its product. */
export type Terms = Charged & { readonly product: PaymentProduct }

/** The money of a payment with a subscriber, and the channel that it goes through. */
export type MobileTerms = Charged & Pick<Payment, 'provider' | 'providerChannel'>

/** Finds the product, and reads the money and the fee of a payment, or tells why it is refused. @see docs/africastalking.md#payment-errors */
export function termsOf(asked: AskedMoney & { readonly productName: string }, context: Context): Terms | Refusal {
  const product = findPaymentProduct(asked.productName, context)
  if (product === undefined) return refusalFor('unknownProduct', asked.productName)
  const charged = readMoney(asked)
  return 'text' in charged ? charged : { ...charged, product }
}

/** Reads value, fee and channel of a payment with a subscriber, or tells why it is refused. @see docs/africastalking.md#payment-errors */
export function mobileTermsOf(
  asked: AskedMoney & { readonly providerChannel?: string | undefined },
  product: PaymentProduct,
): MobileTerms | Refusal {
  const charged = readMoney(asked)
  if ('text' in charged) return charged
  const channel = channelOf(product, asked.providerChannel)
  return channel === undefined ? refusalFor('noChannel', product.name) : { ...charged, ...channel }
}

/** Reads the number of a payment; undefined, with a near miss in the journal, when it is none. */
export function readNumber(phoneNumber: string, context: Context): Msisdn | undefined {
  const number = parseMsisdn(phoneNumber)
  if (number === undefined) context.explain(notInternational('phoneNumber', phoneNumber))
  return number
}

/** What a payment may come to, in ten-thousandths: a billion units, so that sums stay exact. */
const largest = toAmount(1_000_000_000)

function readMoney({ currencyCode: currency, amount }: AskedMoney): Charged | Refusal {
  const value: Money = { currency, amount: toAmount(amount) }
  if (value.amount <= 0 || value.amount > largest) return refusalFor('invalidAmount')
  const fee = feeOf(currency)
  return fee === undefined ? refusalFor('currencyNotSupported') : { value, fee }
}

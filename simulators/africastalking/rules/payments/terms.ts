import type { Context } from '../../context.ts'
import { type Money, toAmount } from '../money/money.ts'
import { feeOf } from '../money/wallets.ts'
import { findPaymentProduct, type PaymentProduct } from './products.ts'
import { type Refusal, refusalFor } from './refusals.ts'

/** Which product, and how much money. */
interface Asked {
  readonly productName: string
  readonly currencyCode: string
  readonly amount: number
}

/** What every payment needs, or why it is refused. */
export type Terms =
  | { readonly refused: Refusal }
  | { readonly refused?: undefined; readonly product: PaymentProduct; readonly value: Money; readonly fee: Money }

/** Finds the product, and reads the money and the fee of a payment. @see docs/africastalking.md#refused-payments */
export function termsOf({ productName, currencyCode: currency, amount }: Asked, context: Context): Terms {
  const product = findPaymentProduct(productName, context)
  if (product === undefined) return { refused: refusalFor('unknownProduct', productName) }
  const value: Money = { currency, amount: toAmount(amount) }
  if (value.amount <= 0) return { refused: refusalFor('invalidAmount') }
  const fee = feeOf(currency)
  return fee === undefined ? { refused: refusalFor('currencyNotSupported') } : { product, value, fee }
}

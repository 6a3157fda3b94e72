import { sandbox } from '../data/sandbox.ts'
import type { Money } from './money.ts'
import { toAmount } from './toAmount.ts'

const fees: ReadonlyMap<string, Money> = new Map(
  sandbox.currencies.map(({ currency, b2cFee }) => [currency, { currency, amount: toAmount(b2cFee) }]),
)

/** What the stash pays for one B2C payment in a currency; undefined for a currency without payments. @see docs/africastalking.md#wallet-and-stash */
export function b2cFeeOf(currency: string): Money | undefined {
  return fees.get(currency)
}

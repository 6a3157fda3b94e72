import type { Collection } from '../../../kernel/state/collection.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { type Money, toAmount } from './money.ts'

/** The payment wallet and the stash of one currency, in ten-thousandths of its unit. The stash pays fees. */
export interface Wallet {
  readonly currency: string
  readonly wallet: number
  readonly stash: number
}

interface Wallets {
  readonly wallets: Collection<Wallet>
}

const opening: ReadonlyMap<string, Wallet> = new Map(
  sandbox.currencies.map(({ currency, wallet, stash }) => [
    currency,
    { currency, wallet: toAmount(wallet), stash: toAmount(stash) },
  ]),
)

const fees: ReadonlyMap<string, Money> = new Map(
  sandbox.currencies.map(({ currency, b2cFee }) => [currency, { currency, amount: toAmount(b2cFee) }]),
)

/** Finds the wallet of a currency as it stands; undefined for a currency without payments. @see docs/africastalking.md#wallet-and-stash */
export function walletOf({ wallets }: Wallets, currency: string): Wallet | undefined {
  return wallets.get(currency) ?? opening.get(currency)
}

/** Finds the fee of one B2C payment; undefined for a currency without payments. @see docs/africastalking.md#wallet-and-stash */
export function b2cFeeOf(currency: string): Money | undefined {
  return fees.get(currency)
}

/** Takes a payment's value from the wallet and its fee from the stash. False, with nothing taken, when either is too low. */
export function holdPayment(state: Wallets, value: Money, fee: Money): boolean {
  const held = walletOf(state, value.currency)
  if (held === undefined || value.amount > held.wallet || fee.amount > held.stash) return false
  state.wallets.put({ ...held, wallet: held.wallet - value.amount, stash: held.stash - fee.amount })
  return true
}

/** Returns a failed payment's value to the wallet and its fee to the stash. @see docs/africastalking.md#wallet-and-stash */
export function refundPayment(state: Wallets, { value, fee }: { readonly value: Money; readonly fee: Money }): void {
  const wallet = walletOf(state, value.currency)
  if (wallet === undefined) return
  state.wallets.put({ ...wallet, wallet: wallet.wallet + value.amount, stash: wallet.stash + fee.amount })
}

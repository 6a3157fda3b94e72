import type { State } from '../state.ts'
import type { Money } from './money.ts'
import { walletOf } from './walletOf.ts'

/** Takes a payment's value from the wallet and its fee from the stash; false, and nothing taken, when one does not cover it. */
export function holdPayment(state: Pick<State, 'wallets'>, value: Money, fee: Money): boolean {
  const held = walletOf(state, value.currency)
  if (held === undefined || value.amount > held.wallet || fee.amount > held.stash) return false
  state.wallets.put({ ...held, wallet: held.wallet - value.amount, stash: held.stash - fee.amount })
  return true
}

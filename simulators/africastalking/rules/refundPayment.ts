import type { Payment } from '../model.ts'
import type { State } from '../state.ts'
import { walletOf } from './walletOf.ts'

/** Gives a failed payment's value back to the wallet and its fee to the stash. @see docs/africastalking.md#wallet-and-stash */
export function refundPayment(state: Pick<State, 'wallets'>, { value, fee }: Payment): void {
  const wallet = walletOf(state, value.currency)
  if (wallet === undefined) return
  state.wallets.put({ ...wallet, wallet: wallet.wallet + value.amount, stash: wallet.stash + fee.amount })
}

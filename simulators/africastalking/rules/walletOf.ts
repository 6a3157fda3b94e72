import { sandbox } from '../data/sandbox.ts'
import type { Wallet } from '../model.ts'
import type { State } from '../state.ts'
import { toAmount } from './toAmount.ts'

const opening: ReadonlyMap<string, Wallet> = new Map(
  sandbox.currencies.map(({ currency, wallet, stash }) => [
    currency,
    { currency, wallet: toAmount(wallet), stash: toAmount(stash) },
  ]),
)

/** The wallet and the stash of a currency as they stand; undefined for a currency without payments. @see docs/africastalking.md#wallet-and-stash */
export function walletOf({ wallets }: Pick<State, 'wallets'>, currency: string): Wallet | undefined {
  return wallets.get(currency) ?? opening.get(currency)
}

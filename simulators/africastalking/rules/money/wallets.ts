import type { Collection } from '../../../kernel/state/collection.ts'
import type { Sequence } from '../../../kernel/state/store.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { type Money, toAmount } from './money.ts'

/** The payment wallet and the stash of one currency, in ten-thousandths of its unit. The stash pays fees. */
export interface Wallet {
  readonly currency: string
  readonly wallet: number
  readonly stash: number
}

/** A line in the listing of the wallet. */
export interface WalletEntry {
  readonly id: number
  readonly currency: string
  /** What came to the wallet, in ten-thousandths; below zero it left. */
  readonly amount: number
  /** What was in the wallet afterwards. */
  readonly balance: number
  readonly at: Instant
  readonly description: string
  readonly transactionId: string
}

interface Wallets {
  readonly wallets: Collection<Wallet>
}

interface Accounting {
  readonly now: Instant
  readonly state: Wallets & {
    readonly walletEntries: Collection<WalletEntry, number>
    readonly walletEntryIds: Sequence
  }
}

/** What comes to wallet and stash, in ten-thousandths; below zero it leaves. */
export interface Movement {
  readonly currency: string
  readonly wallet: number
  readonly stash: number
  readonly description: string
  readonly transactionId: string
}

const opening: ReadonlyMap<string, Wallet> = new Map(
  sandbox.currencies.map(({ currency, wallet, stash }) => [
    currency,
    { currency, wallet: toAmount(wallet), stash: toAmount(stash) },
  ]),
)

const fees: ReadonlyMap<string, Money> = new Map(
  sandbox.currencies.map(({ currency, fee }) => [currency, { currency, amount: toAmount(fee) }]),
)

/** Finds the wallet of a currency as it stands; undefined for a currency without payments. @see docs/africastalking.md#wallet-and-stash */
export function walletOf({ wallets }: Wallets, currency: string): Wallet | undefined {
  return wallets.get(currency) ?? opening.get(currency)
}

/** Finds the fee of one payment; undefined for a currency without payments. @see docs/africastalking.md#wallet-and-stash */
export function feeOf(currency: string): Money | undefined {
  return fees.get(currency)
}

/** Tells whether the wallet has a value, and the stash a fee. A stash that owes has a fee of nothing. */
export function covers(state: Wallets, value: Money, fee: Money): boolean {
  const wallet = walletOf(state, value.currency)
  return wallet !== undefined && value.amount <= wallet.wallet && fee.amount <= Math.max(wallet.stash, 0)
}

/** Moves money of wallet and stash. What changes the wallet gets a line in its listing. @see docs/africastalking.md#wallet-and-stash */
export function moveMoney(
  { currency, wallet, stash, description, transactionId }: Movement,
  context: Accounting,
): void {
  const { state, now } = context
  const before = walletOf(state, currency)
  if (before === undefined) return
  const after = state.wallets.put({ currency, wallet: before.wallet + wallet, stash: before.stash + stash })
  if (wallet === 0) return
  const id = state.walletEntryIds.next()
  state.walletEntries.put({ id, currency, amount: wallet, balance: after.wallet, at: now, description, transactionId })
}

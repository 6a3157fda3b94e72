import assert from 'node:assert/strict'
import { amountIn } from '../africasTalkingModel/assertConserved.ts'
import { signed } from './assertListed.ts'
import { type Currency, currencies, isOutgoing, operatorFee } from './payment.ts'
import { openingPurse } from './purses.ts'
import type { Shown, ShownEntry, ShownPayment } from './shown.ts'

/** The money of a world, from what is visible alone: what was put into wallets, stashes and purses must be there or have left as payments tell. */
export class Books {
  /** What was there at first and was put in since then, in ten-thousandths; below zero it was taken out. */
  readonly #paidIn: Record<Currency, number> = { KES: 0, NGN: 0 }
  /** Entries in the list when a wallet was set, and to what. */
  readonly #set: Record<Currency, { entries: number; wallet: number }> = {
    KES: { entries: 0, wallet: 0 },
    NGN: { entries: 0, wallet: 0 },
  }

  /** Wallet and stash are set to amounts. `before` is what was visible until now; absent at first. */
  setWallet(currency: Currency, wallet: number, stash: number, before: Shown | undefined): void {
    const former = before?.wallets[currency] ?? { wallet: 0, stash: 0 }
    this.#paidIn[currency] += wallet + stash - former.wallet - former.stash
    this.#set[currency] = { entries: before?.entries.length ?? 0, wallet }
  }

  setPurse(number: string, amount: number, before: Shown): void {
    this.#paidIn.KES += amount - (before.purses.get(number) ?? openingPurse)
  }

  /** Asserts that nothing was lost and nothing made, to the last decimal. */
  assertConserved(shown: Shown): void {
    for (const currency of currencies) {
      const { wallet, stash } = shown.wallets[currency]
      const payments = [...shown.payments.Payouts, ...shown.payments.Shop].filter(({ value }) =>
        value.startsWith(currency),
      )
      const gone = payments.reduce((sum, payment) => sum + goneWith(payment), 0)
      const there = wallet + stash + (currency === 'KES' ? inPurses(shown) : 0)
      assert.equal(there + gone, this.#paidIn[currency], `money in ${currency}`)
      this.#assertBalances(currency, shown)
    }
    assert.equal(shown.balance, shown.wallets.KES.wallet)
  }

  /** Each entry has the balance that follows from the one before, and the last one is in the wallet. */
  #assertBalances(currency: Currency, { entries, wallets }: Shown): void {
    const { entries: first, wallet } = this.#set[currency]
    const of = ({ value }: ShownEntry): boolean => value.startsWith(currency)
    let balance = wallet
    for (const entry of entries.slice(first).filter(of)) {
      balance += signed(entry)
      assert.equal(amountIn(entry.balance), balance, `the balance after ${entry.transactionId}`)
    }
    assert.equal(wallets[currency].wallet, balance)
  }
}

/** What is no longer in wallet, stash or purse because of a payment; below zero it came from a bank. */
function goneWith(payment: ShownPayment): number {
  const { category, status } = payment
  const [value, fee] = [amountIn(payment.value), amountIn(payment.transactionFee)]
  if (status === 'Failed' || category === 'WalletTransfer' || category === 'UserStashTopup') return 0
  if (status !== 'Success') return fee + (isOutgoing(payment) || category === 'MobileC2B' ? value : 0)
  if (isOutgoing(payment)) return fee + (category === 'MobileB2C' ? 0 : value)
  const isFromBank = category === 'BankCheckout' || category === 'CardCheckout'
  return fee + operatorFee(value) - (isFromBank ? value : 0)
}

/** What the purses have more than at first. */
function inPurses({ purses }: Shown): number {
  return [...purses.values()].reduce((sum, amount) => sum + amount - openingPurse, 0)
}

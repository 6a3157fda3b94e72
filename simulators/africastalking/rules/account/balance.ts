import type { Collection } from '../../../kernel/state/collection.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { addUp, type Money, toAmount } from '../money/money.ts'

/** The balance that pays for messages and airtime, in ten-thousandths of the account's currency. Below zero it is a debt. */
export interface Account {
  readonly currency: string
  readonly balance: number
}

interface Accounts {
  /** Empty until the first charge, then the one account. */
  readonly accounts: Collection<Account>
}

/** Gives what is left on the account, in its currency; below zero when it owes money. @see docs/africastalking.md#account */
export function balanceOf({ accounts }: Accounts): Money {
  for (const { currency, balance } of accounts.values()) return { currency, amount: balance }
  return { currency: sandbox.accountCurrency, amount: toAmount(sandbox.openingBalance) }
}

/** Gives the account another balance, in the same or another currency. @see docs/africastalking.md#account */
export function setBalance({ accounts }: Accounts, { currency, amount }: Money): void {
  for (const account of [...accounts.values()]) accounts.delete(account.currency)
  accounts.put({ currency, balance: amount })
}

/** Takes a cost, of a message or of airtime, from the account. False, with nothing taken, when the balance is too low. @see docs/africastalking.md#prices */
export function chargeAccount({ accounts }: Accounts, cost: Money): boolean {
  const { currency, amount: balance } = balanceOf({ accounts })
  const { amount } = addUp([cost], currency)
  if (amount > balance) return false
  accounts.put({ currency, balance: balance - amount })
  return true
}

/** Gives the account back what it has paid. */
export function creditAccount({ accounts }: Accounts, cost: Money): void {
  const { currency, amount: balance } = balanceOf({ accounts })
  accounts.put({ currency, balance: balance + addUp([cost], currency).amount })
}

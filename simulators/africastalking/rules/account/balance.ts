import type { Collection } from '../../../kernel/state/collection.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { addUp, type Money, toAmount } from '../money/money.ts'

/** The balance that pays for messages, in ten-thousandths of the account's currency. */
export interface Account {
  readonly currency: string
  readonly balance: number
}

interface Accounts {
  readonly accounts: Collection<Account>
}

/** Gives what is left on the account; below zero when it owes money. */
export function balanceOf({ accounts }: Accounts): Money {
  const currency = sandbox.accountCurrency
  return { currency, amount: accounts.get(currency)?.balance ?? toAmount(sandbox.openingBalance) }
}

/** Takes a cost, of a message for example, from the account. False, with nothing taken, when the balance is too low. @see docs/africastalking.md#prices */
export function chargeAccount({ accounts }: Accounts, cost: Money): boolean {
  const { currency, amount: balance } = balanceOf({ accounts })
  const { amount } = addUp([cost], currency)
  if (amount > balance) return false
  accounts.put({ currency, balance: balance - amount })
  return true
}

import type { Collection } from '../../../kernel/state/collection.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { addUp, type Money, toAmount } from '../money/money.ts'

/** The balance that pays for messages and airtime, in ten-thousandths of the account's currency. */
export interface Account {
  readonly currency: string
  readonly balance: number
}

/** Takes the cost of a message or of airtime from the account. False, with nothing taken, when the balance is too low. @see docs/africastalking.md#prices */
export function chargeAccount({ accounts }: { readonly accounts: Collection<Account> }, cost: Money): boolean {
  const currency = sandbox.accountCurrency
  const balance = accounts.get(currency)?.balance ?? toAmount(sandbox.openingBalance)
  const { amount } = addUp([cost], currency)
  if (amount > balance) return false
  accounts.put({ currency, balance: balance - amount })
  return true
}

/** Gives the account back what it has paid. */
export function creditAccount({ accounts }: { readonly accounts: Collection<Account> }, cost: Money): void {
  const currency = sandbox.accountCurrency
  const balance = accounts.get(currency)?.balance ?? toAmount(sandbox.openingBalance)
  accounts.put({ currency, balance: balance + addUp([cost], currency).amount })
}

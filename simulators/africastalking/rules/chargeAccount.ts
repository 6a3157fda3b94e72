import { sandbox } from '../data/sandbox.ts'
import type { State } from '../state.ts'
import { addUp } from './addUp.ts'
import type { Money } from './money.ts'
import { toAmount } from './toAmount.ts'

/** Takes the cost of a message from the account; false, and nothing taken, when it does not cover it. @see docs/africastalking.md#prices */
export function chargeAccount({ accounts }: Pick<State, 'accounts'>, cost: Money): boolean {
  const currency = sandbox.accountCurrency
  const balance = accounts.get(currency)?.balance ?? toAmount(sandbox.openingBalance)
  const { amount } = addUp([cost], currency)
  if (amount > balance) return false
  accounts.put({ currency, balance: balance - amount })
  return true
}

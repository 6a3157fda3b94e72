import type { Context } from '../../context.ts'
import type { Cost } from '../../model.ts'
import { explained } from '../errors/explained.ts'
import { money } from './money.ts'

/** Why the account can't pay a cost: no balance in its currency, or too little on it. @see docs/dtone.md#balances */
export function unaffordable(
  { unit, amount }: Cost,
  context: Context,
): 'accountBalanceNotFound' | 'insufficientBalance' | undefined {
  const balance = context.state.balances.get(unit)
  if (balance === undefined) return explained('accountBalanceNotFound', `there is no balance in ${unit}`, context)
  const { available, credit_limit } = balance
  if (amount <= money.add(available, credit_limit)) return undefined
  const reason = `the price is ${amount} ${unit}, available are ${available}, the credit limit is ${credit_limit}`
  return explained('insufficientBalance', reason, context)
}

import type { Context } from '../../context.ts'
import type { Cost } from '../../model.ts'
import { money } from './money.ts'

/** Why the account can't pay a cost: no balance in its currency, or too little on it. @see docs/dtone.md#balances */
export function unaffordable(
  { unit, amount }: Cost,
  { state }: Context,
): 'accountBalanceNotFound' | 'insufficientBalance' | undefined {
  const balance = state.balances.get(unit)
  if (balance === undefined) return 'accountBalanceNotFound'
  return amount > money.add(balance.available, balance.credit_limit) ? 'insufficientBalance' : undefined
}

import type { Context } from '../context.ts'
import type { Prices } from '../model.ts'
import { costOf } from './costOf.ts'
import { money } from './money.ts'

/** Why the account can't pay a price: no balance in its currency, or too little on it. @see docs/dtone.md#balances */
export function unaffordable(
  prices: Prices,
  { state }: Context,
): 'accountBalanceNotFound' | 'insufficientBalance' | undefined {
  const { unit, amount } = costOf(prices)
  const balance = state.balances.get(unit)
  if (balance === undefined) return 'accountBalanceNotFound'
  return amount > money.add(balance.available, balance.credit_limit) ? 'insufficientBalance' : undefined
}

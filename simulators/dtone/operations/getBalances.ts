import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the account's balances, or the balance in one unit. @see docs/dtone.md#balances */
export const getBalances: Operation<'getBalances'> = ({ query }, { state }) => {
  const balances = [...state.balances.values()].filter(({ unit }) => query.unit === undefined || unit === query.unit)
  if (balances.length === 0) return refusal('accountBalanceNotFound')
  const { items, headers } = paginate(balances, query)
  return { status: 200, headers, body: items }
}

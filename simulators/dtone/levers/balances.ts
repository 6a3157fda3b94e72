import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'

/** Shows the account's balance in one currency; amounts are in major units. Unknown currency: 404. @see docs/dtone.md#balances */
export const getDtoneBalance: Lever<'getDtoneBalance'> = ({ path: { unit } }, { state }) => {
  const balance = state.balances.get(unit)
  if (balance === undefined) return problem(404, `The account has no balance in ${unit}. A PUT opens one.`)
  const { available, holding, credit_limit } = balance
  return { status: 200, body: { unit, available, holding, credit_limit } }
}

/** Sets the available amount and the credit limit in one currency; opens the balance if it does not exist. @see docs/dtone.md#balances */
export const putDtoneBalance: Lever<'putDtoneBalance'> = ({ path: { unit }, body }, { state }) => {
  const former = state.balances.get(unit)
  const { holding, credit_limit } = former ?? { holding: 0, credit_limit: 0 }
  const balance = state.balances.put({
    id: former?.id ?? state.balances.size + 1,
    unit_type: 'CURRENCY',
    unit,
    available: body.available,
    holding,
    credit_limit: body.credit_limit ?? credit_limit,
  })
  return { status: 200, body: { unit, available: balance.available, holding, credit_limit: balance.credit_limit } }
}

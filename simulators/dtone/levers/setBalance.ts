import type { Lever } from '../context.ts'

/** Sets what is available, and the credit limit, in one currency; opens a balance where there is none. @see docs/dtone.md#balances */
export const setBalance: Lever<'putDtoneBalance'> = ({ path, body }, { state }) => {
  const { unit } = path
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

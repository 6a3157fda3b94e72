import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'

/** The account's balance in one currency. @see docs/dtone.md#balances */
export const getBalance: Lever<'getDtoneBalance'> = ({ path: { unit } }, { state }) => {
  const balance = state.balances.get(unit)
  if (balance === undefined) return problem(404, `The account has no balance in ${unit}. A PUT opens one.`)
  const { available, holding, credit_limit } = balance
  return { status: 200, body: { unit, available, holding, credit_limit } }
}

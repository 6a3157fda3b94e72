import type { Lever } from '../context.ts'

/** Lists the numbers that were ported in this world, without those of the tables. @see docs/dtone.md#mobile-numbers */
export const listPortedNumbers: Lever<'listDtonePortedNumbers'> = (_request, { state }) => ({
  status: 200,
  body: Array.from(state.portedNumbers.values(), ({ number, operatorId }) => ({ number, operator_id: operatorId })),
})

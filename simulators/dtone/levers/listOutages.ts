import type { Lever } from '../context.ts'
import { representOutage } from '../rules/outcomes/representOutage.ts'

/** Lists the outages of operators, past ones included. @see docs/dtone.md#operator-outages */
export const listOutages: Lever<'listDtoneOutages'> = (_request, { state, now }) => ({
  status: 200,
  body: Array.from(state.outages.values(), (outage) => representOutage(outage, now)),
})

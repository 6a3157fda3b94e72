import type { Lever } from '../context.ts'
import { representOutcome } from '../rules/outcomes/representOutcome.ts'

/** Lists the rules for how transactions end. @see docs/dtone.md#outcomes-on-demand */
export const listOutcomes: Lever<'listDtoneOutcomes'> = (_request, { state }) => ({
  status: 200,
  body: Array.from(state.outcomes.values(), representOutcome),
})

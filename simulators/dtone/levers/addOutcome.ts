import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { readOutcome } from '../rules/outcomes/readOutcome.ts'
import { representOutcome } from '../rules/outcomes/representOutcome.ts'

/** Adds a rule for how transactions end, after those that are there. @see docs/dtone.md#outcomes-on-demand */
export const addOutcome: Lever<'addDtoneOutcome'> = ({ body }, { state }) => {
  const rule = readOutcome(body)
  if (typeof rule === 'string') return problem(400, rule)
  const added = state.outcomes.put({ ...rule, id: state.outcomeIds.next(), seen: 0, applied: 0 })
  return { status: 201, body: representOutcome(added) }
}

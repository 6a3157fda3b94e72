import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'

/** Removes one rule for how transactions end. @see docs/dtone.md#outcomes-on-demand */
export const removeOutcome: Lever<'removeDtoneOutcome'> = ({ path }, { state }) =>
  state.outcomes.delete(path.outcome)
    ? { status: 204 }
    : problem(404, `There is no rule ${path.outcome} for outcomes of DT One in this world.`)

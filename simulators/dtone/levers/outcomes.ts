import type { components } from '../../../specs/types/control.generated.ts'
import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import type { OutcomeRule } from '../model.ts'
import { readOutcome } from '../rules/outcomes/outcomeRules.ts'

/** Lists the outcome rules in the order in which they are tried. @see docs/dtone.md#outcomes-on-demand */
export const listDtoneOutcomes: Lever<'listDtoneOutcomes'> = (_request, { state }) => ({
  status: 200,
  body: Array.from(state.outcomes.values(), represent),
})

/** Adds an outcome rule, to be tried after the existing ones. @see docs/dtone.md#outcomes-on-demand */
export const addDtoneOutcome: Lever<'addDtoneOutcome'> = ({ body }, { state }) => {
  const rule = readOutcome(body, state)
  if (typeof rule === 'string') return problem(400, rule)
  const added = state.outcomes.put({ ...rule, id: state.outcomeIds.next(), seen: 0, applied: 0 })
  return { status: 201, body: represent(added) }
}

/** Removes one outcome rule. @see docs/dtone.md#outcomes-on-demand */
export const removeDtoneOutcome: Lever<'removeDtoneOutcome'> = ({ path }, { state }) =>
  state.outcomes.delete(path.outcome)
    ? { status: 204 }
    : problem(404, `There is no rule ${path.outcome} for outcomes of DT One in this world.`)

/** Removes every outcome rule. @see docs/dtone.md#outcomes-on-demand */
export const clearDtoneOutcomes: Lever<'clearDtoneOutcomes'> = (_request, { state }) => {
  for (const { id } of [...state.outcomes.values()]) state.outcomes.delete(id)
  return { status: 204 }
}

function represent({ id, at, settings, seen, applied }: OutcomeRule): components['schemas']['DtoneOutcome'] {
  return { ...settings, id, seen, applied, select: settings.select ?? {}, at }
}

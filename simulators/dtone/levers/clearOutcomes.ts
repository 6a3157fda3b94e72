import type { Lever } from '../context.ts'

/** Removes every rule for how transactions end. @see docs/dtone.md#outcomes-on-demand */
export const clearOutcomes: Lever<'clearDtoneOutcomes'> = (_request, { state }) => {
  for (const { id } of [...state.outcomes.values()]) state.outcomes.delete(id)
  return { status: 204 }
}

import type { Lever } from '../context.ts'

/** Ends every outage and forgets it. @see docs/dtone.md#operator-outages */
export const clearOutages: Lever<'clearDtoneOutages'> = (_request, { state }) => {
  for (const { id } of [...state.outages.values()]) state.outages.delete(id)
  return { status: 204 }
}

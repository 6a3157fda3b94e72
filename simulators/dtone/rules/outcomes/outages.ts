import type { Context } from '../../context.ts'
import type { Outage } from '../../model.ts'
import { catalogueRows } from '../catalogue/catalogue.ts'

/** Whether an operator has an active outage of this kind. @see docs/dtone.md#operator-outages */
export function hasOutage(operatorId: number, as: Outage['as'], { state, now }: Context): boolean {
  for (const outage of state.outages.values()) {
    if (outage.operatorId === operatorId && outage.as === as && outage.from <= now && now < outage.until) return true
  }
  return false
}

/** An error message if the catalogue sells no product of an operator; else `undefined`. */
export function unknownOperator(id: number): string | undefined {
  for (const { operator_id } of catalogueRows().values()) if (operator_id === id) return undefined
  return `The catalogue sells nothing of an operator ${id}.`
}

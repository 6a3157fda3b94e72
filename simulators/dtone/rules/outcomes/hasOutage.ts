import type { Context } from '../../context.ts'
import type { Outage } from '../../model.ts'

/** Whether an operator is out at this moment, in this way. @see docs/dtone.md#operator-outages */
export function hasOutage(operatorId: number, as: Outage['as'], { state, now }: Context): boolean {
  for (const outage of state.outages.values()) {
    if (outage.operatorId === operatorId && outage.as === as && outage.from <= now && now < outage.until) return true
  }
  return false
}

import type { Lever } from '../context.ts'
import { hazards } from '../data/hazards.generated.ts'

/** Adds the callback plan that a named hazard stands for. @see docs/dtone.md#callback-hazards */
export const addDtoneCallbackHazard: Lever<'addDtoneCallbackHazard'> = ({ body }, { world }) => {
  const { hazard, ...which } = body
  const { what: _what, evidence: _evidence, action, ...selected } = hazards[hazard]
  const select = { service: 'dtone' as const, operationId: 'transactionUpdated', ...selected, ...which }
  const { id, seen, applied } = world.callbackPlans.add({ select, action })
  return { status: 201, body: { id, seen, applied, select, action } }
}

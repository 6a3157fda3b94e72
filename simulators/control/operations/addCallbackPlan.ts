import { type ControlOperation, inWorld } from '../context.ts'
import { representCallbackPlan } from '../represent/callbackPlan.ts'

export const addCallbackPlan: ControlOperation<'addCallbackPlan'> = inWorld(({ body }, world) => ({
  status: 201,
  body: representCallbackPlan(world.callbackPlans.add(body)),
}))

import { type ControlOperation, inWorld } from '../context.ts'
import { representCallbackPlan } from '../represent/callbackPlan.ts'

export const listCallbackPlans: ControlOperation<'listCallbackPlans'> = inWorld((_request, world) => ({
  status: 200,
  body: world.callbackPlans.list().map(representCallbackPlan),
}))

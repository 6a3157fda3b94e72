import { type ControlOperation, inWorld } from '../context.ts'
import { representCallbackPlan } from '../resources/rules.ts'

export const listCallbackPlans: ControlOperation<'listCallbackPlans'> = inWorld((_request, world) => ({
  status: 200,
  body: world.callbackPlans.list().map(representCallbackPlan),
}))

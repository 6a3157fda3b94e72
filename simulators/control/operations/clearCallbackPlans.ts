import { type ControlOperation, inWorld } from '../context.ts'

export const clearCallbackPlans: ControlOperation<'clearCallbackPlans'> = inWorld((_request, world) => {
  world.callbackPlans.clear()
  return { status: 204 }
})

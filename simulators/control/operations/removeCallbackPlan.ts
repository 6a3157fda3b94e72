import { problem } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'

export const removeCallbackPlan: ControlOperation<'removeCallbackPlan'> = inWorld(({ path }, world) =>
  world.callbackPlans.remove(path.plan)
    ? { status: 204 }
    : problem(404, `There is no callback plan ${path.plan} in this world.`),
)

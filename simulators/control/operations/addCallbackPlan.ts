import { type CallbackPlanSettings, problem } from '../../kernel/index.ts'
import { type ControlContext, type ControlOperation, inWorld } from '../context.ts'
import { eligibleServices, representCallbackPlan } from '../resources/rules.ts'

export const addCallbackPlan: ControlOperation<'addCallbackPlan'> = inWorld(({ body }, world, { services }) => {
  const objection = objectionTo(body, services)
  if (objection !== undefined) return problem(400, objection)
  return { status: 201, body: representCallbackPlan(world.callbackPlans.add(body)) }
})

/** Checks what the schema cannot: an eligible provider must have the callback. */
function objectionTo({ select }: CallbackPlanSettings, services: ControlContext['services']): string | undefined {
  const name = select?.operationId
  const eligible = eligibleServices(services, select)
  if (name !== undefined && !eligible.some(({ edge }) => edge.callbacks.has(name))) {
    const names = eligible.flatMap(({ edge }) => [...edge.callbacks])
    return `No provider that this plan can fit has a callback "${name}"; there are ${names.join(', ')}.`
  }
  return undefined
}

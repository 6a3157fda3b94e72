import { type CallbackPlanSettings, problem } from '../../kernel/index.ts'
import { type ControlContext, type ControlOperation, inWorld } from '../context.ts'
import { eligibleServices } from '../eligibleServices.ts'
import { representCallbackPlan } from '../represent/callbackPlan.ts'

export const addCallbackPlan: ControlOperation<'addCallbackPlan'> = inWorld(({ body }, world, { services }) => {
  const objection = objectionTo(body, services)
  if (objection !== undefined) return problem(400, objection)
  return { status: 201, body: representCallbackPlan(world.callbackPlans.add(body)) }
})

/** What no schema can say: the callback must be the provider's, and a field must be named to be changed. */
function objectionTo(
  { select, action }: CallbackPlanSettings,
  services: ControlContext['services'],
): string | undefined {
  const name = select?.operationId
  const eligible = eligibleServices(services, select)
  if (name !== undefined && !eligible.some(({ edge }) => edge.callbacks.has(name))) {
    const names = eligible.flatMap(({ edge }) => [...edge.callbacks])
    return `No provider that this plan can fit has a callback "${name}"; there are ${names.join(', ')}.`
  }
  const isVague = action.kind === 'corrupt' && action.how === 'field' && action.field === undefined
  return isVague ? '`action.field` is missing: the dotted path of the field that gets the value.' : undefined
}

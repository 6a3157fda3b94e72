import { type FaultSettings, problem } from '../../kernel/index.ts'
import { type ControlContext, type ControlOperation, inWorld } from '../context.ts'
import { representFault } from '../represent/fault.ts'

export const addFault: ControlOperation<'addFault'> = inWorld(({ body }, world, { services }) => {
  const objection = objectionTo(body, services)
  if (objection !== undefined) return problem(400, objection)
  return { status: 201, body: representFault(world.faults.add(body)) }
})

/** What no schema can say: the error must be one of the provider's. */
function objectionTo({ select, effect }: FaultSettings, services: ControlContext['services']): string | undefined {
  if (effect.kind !== 'providerError') return undefined
  const eligible = services.filter(({ name }) => select?.service === undefined || select.service === name)
  if (eligible.some((service) => service.hasError(effect.error))) return undefined
  return `No provider that this rule can fit has an error named "${effect.error}".`
}

import { type FaultSettings, problem } from '../../kernel/index.ts'
import { type ControlContext, type ControlOperation, inWorld } from '../context.ts'
import { eligibleServices } from '../eligibleServices.ts'
import { representFault } from '../represent/fault.ts'

export const addFault: ControlOperation<'addFault'> = inWorld(({ body }, world, { services }) => {
  const objection = objectionTo(body, services)
  if (objection !== undefined) return problem(400, objection)
  return { status: 201, body: representFault(world.faults.add(body)) }
})

/** What no schema can say: the operation and the error must be the provider's, or the rule would never come into play. */
function objectionTo({ select, effect }: FaultSettings, services: ControlContext['services']): string | undefined {
  const eligible = eligibleServices(services, select)
  const operationId = select?.operationId
  if (operationId !== undefined && !eligible.some(({ edge }) => edge.operations.has(operationId))) {
    const ids = eligible.flatMap(({ edge }) => [...edge.operations.keys()])
    return `No provider that this rule can fit has an operation "${operationId}"; there are ${ids.join(', ')}.`
  }
  if (effect.kind !== 'providerError') return undefined
  if (eligible.some((service) => service.hasError(effect.error))) return undefined
  return `No provider that this rule can fit has an error named "${effect.error}".`
}

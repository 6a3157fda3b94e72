import { type FaultSettings, problem } from '../../kernel/index.ts'
import { type ControlContext, type ControlOperation, inWorld } from '../context.ts'
import { eligibleServices, representFault } from '../resources/rules.ts'

export const addFault: ControlOperation<'addFault'> = inWorld(({ body }, world, { services }) => {
  const objection = objectionTo(body, services)
  if (objection !== undefined) return problem(400, objection)
  return { status: 201, body: representFault(world.faults.add(body)) }
})

/** Checks what the schema cannot: a rule never applies if no eligible provider has its operation or error. */
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

import { type FaultSettings, parseDuration, problem } from '../../kernel/index.ts'
import { type ControlContext, type ControlOperation, inWorld } from '../context.ts'
import { representFault } from '../represent/fault.ts'

export const addFault: ControlOperation<'addFault'> = inWorld(({ body }, world, { services }) => {
  const objection = objectionTo(body, services)
  if (objection !== undefined) return problem(400, objection)
  return { status: 201, body: representFault(world.faults.add(body)) }
})

/** What no schema can say: an error must be one of the provider's, a duration one that a clock can move by. */
function objectionTo({ select, effect }: FaultSettings, services: ControlContext['services']): string | undefined {
  const length = effect.kind === 'latency' ? effect.duration : effect.kind === 'rateLimit' ? effect.per : undefined
  if (length !== undefined && parseDuration(length) === undefined)
    return `"${length}" is not a duration in weeks to seconds, as in PT5M.`
  if (effect.kind !== 'providerError') return undefined
  const eligible = services.filter(({ name }) => select?.service === undefined || select.service === name)
  if (eligible.some((service) => service.hasError(effect.error))) return undefined
  return `No provider that this rule can fit has an error named "${effect.error}".`
}

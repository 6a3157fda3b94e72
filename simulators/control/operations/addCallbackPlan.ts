import { parseDuration, problem } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'
import { representCallbackPlan } from '../represent/callbackPlan.ts'

export const addCallbackPlan: ControlOperation<'addCallbackPlan'> = inWorld(({ body }, world) => {
  const { action } = body
  const durations = Object.entries(action).flatMap(([name, value]) => (isDurationMember(name) ? [String(value)] : []))
  const unreadable = durations.find((text) => parseDuration(text) === undefined)
  if (unreadable !== undefined)
    return problem(400, `"${unreadable}" is not a duration in weeks to seconds, as in PT5M.`)
  return { status: 201, body: representCallbackPlan(world.callbackPlans.add(body)) }
})

function isDurationMember(name: string): boolean {
  return name === 'duration' || name === 'after' || name === 'within'
}

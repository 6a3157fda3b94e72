import { problem } from '../../kernel/index.ts'
import { clockSettings } from '../clockSettings.ts'
import { type ControlOperation, inWorld } from '../context.ts'
import { representClock } from '../represent/clock.ts'

export const putClock: ControlOperation<'putClock'> = inWorld(({ body }, world) => {
  const settings = clockSettings(body)
  if (settings.now !== undefined && settings.now < world.clock.now()) {
    return problem(409, 'Time never goes back. PUT the world anew, or restore a snapshot, to begin earlier.')
  }
  world.clock.set(settings)
  world.clockChanged()
  return { status: 200, body: representClock(world.clock) }
})

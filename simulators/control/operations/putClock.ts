import { clockHeard, problem, tellClock, UnsettledError } from '../../kernel/index.ts'
import { type ControlOperation, inSettlingWorld } from '../context.ts'
import { readClockSettings, representClock } from '../resources/worlds.ts'

export const putClock: ControlOperation<'putClock'> = inSettlingWorld(async ({ body }, world) => {
  await world.advances.stop()
  if (world.isDropped) throw new UnsettledError('The world was replaced or deleted before its clock could be set.')
  const settings = readClockSettings(body)
  if (settings.now !== undefined && settings.now < world.clock.now()) {
    return problem(409, 'Time cannot go back. To start earlier, PUT the world again or restore a snapshot.')
  }
  world.clock.set(settings)
  tellClock(world, false)
  world.clockChanged()
  await clockHeard(world)
  return { status: 200, body: representClock(world) }
})

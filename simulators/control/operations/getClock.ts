import { type ControlOperation, inWorld } from '../context.ts'
import { representClock } from '../resources/worlds.ts'

export const getClock: ControlOperation<'getClock'> = inWorld((_request, world) => ({
  status: 200,
  body: representClock(world),
}))

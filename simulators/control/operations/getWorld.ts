import { type ControlOperation, inWorld } from '../context.ts'
import { representWorld } from '../represent/world.ts'

export const getWorld: ControlOperation<'getWorld'> = inWorld((_request, world) => ({
  status: 200,
  body: representWorld(world),
}))

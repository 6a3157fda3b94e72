import { type ControlOperation, inWorld } from '../context.ts'
import { representWorld } from '../resources/worlds.ts'

export const getWorld: ControlOperation<'getWorld'> = inWorld((_request, world) => ({
  status: 200,
  body: representWorld(world),
}))

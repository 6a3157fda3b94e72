import { type ControlOperation, inWorld } from '../context.ts'

export const clearFaults: ControlOperation<'clearFaults'> = inWorld((_request, world) => {
  world.faults.clear()
  return { status: 204 }
})

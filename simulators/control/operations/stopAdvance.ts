import { type ControlOperation, inWorld } from '../context.ts'

export const stopAdvance: ControlOperation<'stopAdvance'> = inWorld(async (_request, world) => {
  await world.advances.stop()
  return { status: 204 }
})

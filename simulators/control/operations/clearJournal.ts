import { type ControlOperation, inWorld } from '../context.ts'

export const clearJournal: ControlOperation<'clearJournal'> = inWorld((_request, world) => {
  world.journal.clear()
  return { status: 204 }
})

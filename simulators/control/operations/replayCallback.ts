import { problem } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'
import { representCallback } from '../resources/callbacks.ts'

export const replayCallback: ControlOperation<'replayCallback'> = inWorld(async ({ path }, world) => {
  const callback = await world.callbacks.replay(path.callback)
  if (callback === undefined) return problem(404, `There is no callback ${path.callback} in this world.`)
  return { status: 200, body: representCallback(callback) }
})

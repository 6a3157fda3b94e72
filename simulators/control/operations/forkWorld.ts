import { problem, restoreSnapshot, takeSnapshot } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'
import { representWorld } from '../represent/world.ts'
import { unlessUnsettled } from '../unlessUnsettled.ts'

export const forkWorld: ControlOperation<'forkWorld'> = inWorld(async ({ body }, world, { worlds }) => {
  if (worlds.get(body.name) !== undefined) return problem(409, `There is a world "${body.name}" already.`)
  return unlessUnsettled(async () => {
    const fork = restoreSnapshot(worlds, body.name, await takeSnapshot(world))
    return { status: 201, body: representWorld(fork) }
  })
})

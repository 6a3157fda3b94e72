import { problem, restoreSnapshot, takeSnapshot } from '../../kernel/index.ts'
import { type ControlOperation, inWorld, unlessUnsettled } from '../context.ts'
import { representWorld } from '../resources/worlds.ts'

export const forkWorld: ControlOperation<'forkWorld'> = inWorld(async ({ body }, world, { worlds }) => {
  if (worlds.get(body.name) !== undefined) return problem(409, `A world "${body.name}" already exists.`)
  return unlessUnsettled(async () => {
    const fork = restoreSnapshot(worlds, body.name, await takeSnapshot(world))
    return { status: 201, body: representWorld(fork) }
  })
})

import { clockHeard, problem, restoreSnapshot, takeSnapshot } from '../../kernel/index.ts'
import { type ControlOperation, inSettlingWorld } from '../context.ts'
import { representWorld, unfitName } from '../resources/worlds.ts'

export const forkWorld: ControlOperation<'forkWorld'> = inSettlingWorld(
  async ({ body: { name } }, world, { worlds }) => {
    const unfit = unfitName(name)
    if (unfit !== undefined) return unfit
    const snapshot = await takeSnapshot(world)
    // Checked after the wait: meanwhile another request may have opened a world of this name.
    if (worlds.get(name) !== undefined) return problem(409, `A world "${name}" already exists.`)
    const copy = restoreSnapshot(worlds, name, snapshot)
    await clockHeard(copy)
    return { status: 201, body: representWorld(copy) }
  },
)

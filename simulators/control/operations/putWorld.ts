import { clockSettings } from '../clockSettings.ts'
import type { ControlOperation } from '../context.ts'
import { representWorld } from '../represent/world.ts'

/** Always gives a fresh world: what was there under the name is gone. */
export const putWorld: ControlOperation<'putWorld'> = ({ path, body }, { worlds }) => {
  const status = worlds.get(path.world) === undefined ? 201 : 200
  const { seed, secret, clock } = body ?? {}
  const world = worlds.create({
    name: path.world,
    ...(seed !== undefined && { seed: String(seed) }),
    ...(secret !== undefined && { secret }),
    ...(clock !== undefined && { clock: { ...worlds.defaultClock, ...clockSettings(clock) } }),
  })
  return { status, body: representWorld(world) }
}

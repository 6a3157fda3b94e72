import type { ControlOperation } from '../context.ts'
import { readClockSettings, representWorld } from '../resources/worlds.ts'

/** Creates a world. Replaces an existing world with the same name. */
export const putWorld: ControlOperation<'putWorld'> = ({ path, body }, { worlds }) => {
  const status = worlds.get(path.world) === undefined ? 201 : 200
  const { seed, secret, clock } = body ?? {}
  const world = worlds.create({
    name: path.world,
    ...(seed !== undefined && { seed: String(seed) }),
    ...(secret !== undefined && { secret }),
    ...(clock !== undefined && { clock: { ...worlds.defaultClock, ...readClockSettings(clock) } }),
  })
  return { status, body: representWorld(world) }
}

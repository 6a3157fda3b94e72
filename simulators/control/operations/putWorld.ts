import { clockHeard } from '../../kernel/index.ts'
import type { ControlOperation } from '../context.ts'
import { readClockSettings, representWorld, unfitName } from '../resources/worlds.ts'

/** Creates a world. Replaces an existing world with the same name. Replies when participants have taken over its clock. */
export const putWorld: ControlOperation<'putWorld'> = async ({ path, body }, { worlds }) => {
  const unfit = unfitName(path.world)
  if (unfit !== undefined) return unfit
  const status = worlds.get(path.world) === undefined ? 201 : 200
  const { seed, secret, clock } = body ?? {}
  const world = worlds.create({
    name: path.world,
    ...(seed !== undefined && { seed: String(seed) }),
    ...(secret !== undefined && { secret }),
    ...(clock !== undefined && { clock: { ...worlds.defaultClock, ...readClockSettings(clock) } }),
  })
  await clockHeard(world)
  return { status, body: representWorld(world) }
}

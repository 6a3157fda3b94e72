import { clockSettings, opening, openYardWorld, type World } from '../../testing/index.ts'
import { CallbackNumbers } from './callbackNumbers.ts'
import type { ExploreSetup } from './exploreSetup.ts'
import type { Slot } from './slot.ts'

/** The world of one run: through the control plane, and as it is seen in this process. */
export interface RunWorld {
  readonly world: World
  readonly inner: InnerWorld
  readonly control: Slot['control']
  readonly numbers: CallbackNumbers
}

export type InnerWorld = NonNullable<ReturnType<Slot['stack']['simulators']['worlds']['get']>>

/** Opens an empty world for a run, in the place of that of the run before. */
export async function openRunWorld({ service, seed }: ExploreSetup, slot: Slot): Promise<RunWorld> {
  const clock = { ...clockSettings('manual'), now: opening }
  const world = await openYardWorld(slot, service.world, { seed, clock })
  const inner = slot.stack.simulators.worlds.get(service.world)
  if (inner === undefined) throw new Error(`The world ${service.world} was not opened.`)
  return { world, inner, control: slot.control, numbers: new CallbackNumbers(() => inner.callbacks.list()) }
}

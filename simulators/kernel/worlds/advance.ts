import type { Duration, Instant } from '../time/instant.ts'
import type { World } from './world.ts'

export interface Advanced {
  readonly now: Instant
  /** Timers that fell due. */
  readonly fired: number
  /** Callbacks that were acknowledged. */
  readonly delivered: number
  readonly settled: true
}

export interface AdvanceOptions {
  /** Real milliseconds without a request or a callback before the world counts as settled. @default 0 */
  readonly quiet?: Duration
  /** Real milliseconds to wait for what is under way. @default 60000 */
  readonly patience?: Duration
}

/** The world did not settle; the message names what kept it busy. */
export class UnsettledError extends Error {}

/** How many rounds of timers may fall due at the same moment. */
const roundLimit = 10_000

/**
 * Moves the clock to `target`. At each due moment on the way all due timers fire in order, and time goes on only when callbacks have
 * been delivered, their answers heard, and participants are idle. Throws `UnsettledError` when that does not happen. When the world is
 * dropped meanwhile, its clock shows `target` and nothing more fires.
 */
export async function advance(world: World, target: Instant, options: AdvanceOptions = {}): Promise<Advanced> {
  const deliveredBefore = world.callbacks.delivered
  let fired = await settle(world, options)
  for (let due = world.nextDue(); due !== undefined && due <= target && !world.isDropped; due = world.nextDue()) {
    world.clock.set({ now: due })
    fired += await settle(world, options)
  }
  world.clock.set({ now: target })
  world.clockChanged()
  const delivered = world.callbacks.delivered - deliveredBefore
  return { now: world.clock.now(), fired, delivered, settled: true }
}

/** Fires what is due now until nothing is due or under way; returns the number of timers that fired. */
export async function settle(world: World, options: AdvanceOptions = {}): Promise<number> {
  const end = world.beginSettling()
  try {
    return await fireRounds(world, options)
  } finally {
    end()
  }
}

async function fireRounds(world: World, { quiet = 0, patience = 60_000 }: AdvanceOptions): Promise<number> {
  let fired = 0
  for (let round = 0; !world.isDropped; round++) {
    if (round === roundLimit)
      throw new UnsettledError(`Failed to settle: something falls due at once again and again, ${roundLimit} times.`)
    const before = world.activity.started
    fired += world.fireDue()
    await idle(world, patience)
    await world.wall.turn()
    if (world.activity.started === before && quiet > 0) await pause(world, quiet)
    if (world.activity.started === before && world.activity.isIdle && !isDue(world)) break
  }
  return fired
}

function isDue(world: World): boolean {
  const due = world.nextDue()
  return due !== undefined && due <= world.clock.now()
}

/** Resolves when nothing is under way; throws `UnsettledError` when that takes longer than `patience` real milliseconds. */
export async function idle(world: World, patience: Duration): Promise<void> {
  if (world.activity.isIdle) return
  const { promise: expired, reject } = Promise.withResolvers<never>()
  const cancel = world.wall.after(patience, () => {
    reject(
      new UnsettledError(
        `Failed to settle in ${patience} ms: still under way are ${world.activity.names.slice(0, 5).join('; ')}.`,
      ),
    )
  })
  try {
    while (!world.activity.isIdle) await Promise.race([world.activity.idle(), expired])
  } finally {
    cancel()
  }
}

function pause(world: World, duration: Duration): Promise<void> {
  return new Promise((resolve) => world.wall.after(duration, resolve))
}

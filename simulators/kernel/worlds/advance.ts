import type { CallbackFlow } from '../callbacks/lanes.ts'
import type { Duration, Instant } from '../time/instant.ts'
import { Patience } from '../time/patience.ts'
import type { Turn } from './advances.ts'
import { giveTurns, tellTime } from './turns.ts'
import { UnsettledError } from './unsettledError.ts'
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
  /** Real milliseconds to wait for one piece of work that is under way, or for a quiet period. @default 60000 */
  readonly patience?: Duration
  /** How callbacks of one moment go to one target. @default oneByOne */
  readonly callbacks?: CallbackFlow
}

interface SettleOptions extends AdvanceOptions {
  /** Ends what is waited for, with its reason as the error. */
  readonly stop?: AbortSignal | undefined
}

/** Real milliseconds. */
const usualPatience = 60_000

/** How many rounds of timers may fall due at the same moment. */
const roundLimit = 10_000

/** Moves the clock to `target` when earlier advances of the world have ended, as `moveTo` does. */
export function advance(world: World, target: Instant, options: AdvanceOptions = {}): Promise<Advanced> {
  return world.advances.inTurn((turn) => moveTo(world, target, turn, options), options)
}

/**
 * Moves the clock to `target`. At each due moment on the way all due timers fire in order, and time goes on only when callbacks have
 * been delivered, their answers heard, and participants are idle. Throws `UnsettledError` when that does not happen, or when the turn is
 * stopped, as it is when the world is dropped.
 */
export async function moveTo(
  world: World,
  target: Instant,
  turn: Turn,
  options: AdvanceOptions = {},
): Promise<Advanced> {
  turn.target = target
  const steps = { ...options, stop: turn.stop }
  const deliveredBefore = world.callbacks.delivered
  let fired = await settle(world, steps)
  world.callbacks.setFlow(options.callbacks ?? 'oneByOne')
  try {
    for (let due = world.nextDue(); due !== undefined && due <= target && !world.isDropped; due = world.nextDue()) {
      await moveClock(world, due, steps)
      fired += await settle(world, steps)
    }
  } finally {
    world.callbacks.setFlow('oneByOne')
  }
  turn.stop.throwIfAborted()
  await moveClock(world, target, steps)
  world.clockChanged()
  const delivered = world.callbacks.delivered - deliveredBefore
  return { now: world.clock.now(), fired, delivered, settled: true }
}

/** Participants know the time before anything happens at it: a callback may reach them sooner than the event that tells it. */
async function moveClock(world: World, now: Instant, { patience = usualPatience, stop }: SettleOptions): Promise<void> {
  const moves = now > world.clock.now()
  world.clock.set({ now })
  if (moves && world.participants.length > 0) await tellTime(world, { patience, stop })
}

/** Fires what is due now until nothing is due or under way; returns the number of timers that fired. */
export async function settle(world: World, options: SettleOptions = {}): Promise<number> {
  const end = world.beginSettling()
  try {
    return await fireRounds(world, options)
  } finally {
    end()
  }
}

async function fireRounds(world: World, options: SettleOptions): Promise<number> {
  const { quiet = 0, patience = usualPatience, stop } = options
  let [fired, roundsDue, turns, restless] = [0, 0, 0, 0]
  while (!world.isDropped) {
    stop?.throwIfAborted()
    const before = world.activity.started
    fired += world.fireDue()
    await idle(world, patience, stop)
    const idleSince = world.wall.now()
    await world.wall.turn()
    if (world.activity.started === before && quiet > 0) {
      await pause(world, quiet, stop)
      // A request may be there already, unread, when this process stood still at the end of the pause.
      await world.wall.turn()
    }
    restless += world.wall.now() - idleSince
    if (isDue(world)) roundsDue += 1
    else if (isUnchanged(world, before)) {
      if (world.participants.length === 0) break
      const goesOn = await giveTurns(world, { patience, stop })
      if (!goesOn && !isDue(world) && isUnchanged(world, before)) break
      turns += 1
    }
    if (roundsDue === roundLimit)
      throw new UnsettledError(`Failed to settle: something falls due at once again and again, ${roundLimit} times.`)
    if (turns === roundLimit) throw new UnsettledError(neverDone(world))
    if (restless > patience) throw new UnsettledError(neverQuiet(world, quiet, patience))
  }
  return fired
}

/** Nothing has begun since, and nothing is under way. */
function isUnchanged({ activity }: World, before: number): boolean {
  return activity.started === before && activity.isIdle
}

function neverDone({ participants }: World): string {
  const names = participants.map(({ name }) => name).join(', ')
  return `Failed to settle: the participants (${names}) did new work in each of ${roundLimit} turns at the same moment.`
}

function isDue(world: World): boolean {
  const due = world.nextDue()
  return due !== undefined && due <= world.clock.now()
}

/**
 * Resolves when nothing is under way. Throws `UnsettledError` when nothing that was under way at the call has ended for `patience` real
 * milliseconds: many callbacks of one moment may take longer together.
 */
export async function idle(world: World, patience: Duration, stop?: AbortSignal): Promise<void> {
  const { activity, wall } = world
  if (activity.isIdle) return
  const expired = (): Error =>
    new UnsettledError(
      `Failed to settle in ${patience} ms: still under way are ${activity.names.slice(0, 5).join('; ')}.`,
    )
  const waiting = new Patience({ wall, length: patience, expired, stop })
  const endWatch = activity.watch(() => waiting.renew())
  try {
    while (!activity.isIdle) await waiting.wait(activity.idle())
  } finally {
    endWatch()
    waiting.end()
  }
}

function neverQuiet(world: World, quiet: Duration, patience: Duration): string {
  return `Failed to settle in ${patience} ms: there was always something new within ${quiet} ms, at last ${latestOf(world)}. Stop it while time moves, or ask for a shorter quiet period.`
}

/** What the world was last asked to do. */
function latestOf({ activity, journal }: World): string {
  const { latest } = activity
  const entry = typeof latest === 'number' ? journal.head(latest) : undefined
  if (entry === undefined) return String(latest ?? 'a timer')
  return `the request ${entry.request.method} ${entry.request.target} to ${entry.service} (journal entry ${entry.id})`
}

async function pause(world: World, duration: Duration, stop: AbortSignal | undefined): Promise<void> {
  stop?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const cancel = world.wall.after(duration, resolve)
  const stopped = (): void => {
    cancel()
    reject(stop?.reason)
  }
  stop?.addEventListener('abort', stopped)
  await promise.finally(() => stop?.removeEventListener('abort', stopped))
}

import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../specs/formats/canonicalJson.ts'
import type { CallbackRecord } from '../callbacks/callback.ts'
import type { CallbackPlanSettings } from '../callbacks/callbackPlan.ts'
import type { RandomState } from '../state/random.ts'
import type { RulebookDump } from '../state/rulebook.ts'
import type { StoreDump } from '../state/store.ts'
import type { ClockMode } from '../time/clock.ts'
import type { Instant } from '../time/instant.ts'
import type { Timer } from '../time/timers.ts'
import { idle } from './advance.ts'
import { checkContent } from './snapshotSchema.ts'
import { UnsettledError } from './unsettledError.ts'
import type { FaultSettings, World } from './world.ts'
import type { Worlds } from './worlds.ts'

const format = 'railyard-world/3'

/** A world as JSON: everything that decides what it does next. The journal is not included. */
export interface Snapshot {
  readonly format: typeof format
  /** SHA-256 of the content, which proves that it was not changed. The order of members does not matter. */
  readonly digest: string
  readonly content: SnapshotContent
}

interface SnapshotContent {
  readonly seed: string
  readonly origin: string
  readonly secret: string
  readonly clock: { readonly mode: ClockMode; readonly rate: number; readonly now: Instant }
  readonly randoms: Readonly<Record<'ids' | 'faults' | 'plans', RandomState>>
  readonly timers: { readonly upcoming: number; readonly timers: readonly Timer[] }
  readonly callbacks: { readonly upcoming: number; readonly callbacks: readonly CallbackRecord[] }
  readonly faults: RulebookDump<FaultSettings>
  readonly callbackPlans: RulebookDump<CallbackPlanSettings>
  readonly nextJournalEntry: number
  readonly services: Readonly<Record<string, StoreDump>>
}

/** Real milliseconds to wait for what is in flight. */
const patience = 10_000

/**
 * Takes a snapshot. Waits for what is in flight to end; what the answers lead to is left for the restored world to fire. Throws
 * `UnsettledError` when that takes too long, or when the world is dropped meanwhile.
 */
export function takeSnapshot(world: World): Promise<Snapshot> {
  return onceIdle(world, () => {
    const content = contentOf(world)
    return { format, digest: digestOf(content), content }
  })
}

/** What a service keeps in a world, under the conditions of `takeSnapshot`. Undefined if the service is not in this world. */
export function readStore(world: World, service: string): Promise<StoreDump | undefined> {
  return onceIdle(world, () => world.instances.get(service)?.dump())
}

async function onceIdle<Result>(world: World, read: () => Result): Promise<Result> {
  const endSettling = world.beginSettling()
  try {
    await idle(world, patience)
    if (world.isDropped) throw new UnsettledError('The world was replaced or deleted before it could be read.')
    return read()
  } finally {
    endSettling()
  }
}

function contentOf(world: World): SnapshotContent {
  return {
    seed: world.seed,
    origin: world.origin,
    secret: world.secret,
    clock: { mode: world.clock.mode, rate: world.clock.rate, now: world.clock.now() },
    randoms: {
      ids: world.randoms.ids.state(),
      faults: world.randoms.faults.state(),
      plans: world.randoms.plans.state(),
    },
    timers: world.timers.dump(),
    callbacks: world.callbacks.dump(),
    faults: world.faults.dump(),
    callbackPlans: world.callbackPlans.dump(),
    nextJournalEntry: world.journal.upcoming,
    services: Object.fromEntries([...world.instances].map(([name, service]) => [name, service.dump()])),
  }
}

/** A snapshot as JSON, of whatever content. */
export interface SnapshotClaim {
  readonly format: string
  readonly digest: string
  readonly content: object
}

/**
 * Whether a value is the unchanged snapshot of a world. Anyone can compute a digest, so the form of the content is checked as well;
 * what is wrong is added to `found`.
 */
export function isSnapshot(value: SnapshotClaim, found: string[] = []): value is Snapshot {
  if (value.format !== format) found.push(`The format is not ${format}.`)
  else if (![digestOf(value.content), textDigestOf(value.content)].includes(value.digest))
    found.push('The digest does not match the content. Restore the snapshot exactly as it was taken.')
  else if (hasForm(value, found)) found.push(...countersBehind(value.content))
  return found.length === 0
}

function hasForm(value: SnapshotClaim, found: string[]): value is Snapshot {
  const wrong = checkContent({ content: value.content }).map(({ message }) => message)
  if (wrong.length > 0) found.push(notOfWorld(wrong.join('; ')))
  return wrong.length === 0
}

/** Counters that would give a number for a second time. A timer with a number that is not given yet would never fire. */
function countersBehind({ timers, callbacks, faults, callbackPlans }: SnapshotContent): string[] {
  const counters = [
    { name: 'timers.upcoming', upcoming: timers.upcoming, given: timers.timers.map(({ sequence }) => sequence) },
    { name: 'callbacks.upcoming', upcoming: callbacks.upcoming, given: callbacks.callbacks.map(({ id }) => id) },
    { name: 'faults.upcoming', upcoming: faults.upcoming, given: faults.rules.map(({ id }) => id) },
    {
      name: 'callbackPlans.upcoming',
      upcoming: callbackPlans.upcoming,
      given: callbackPlans.rules.map(({ id }) => id),
    },
  ]
  return counters.flatMap(({ name, upcoming, given }) =>
    given.some((number) => number >= upcoming)
      ? [notOfWorld(`\`${name}\` must be above every number that is in use`)]
      : [],
  )
}

function notOfWorld(reason: string): string {
  return `The content is not that of a world: ${reason}.`
}

/**
 * Creates a world of this name from a snapshot; replaces any world of that name. Throws, and leaves the former world, when a
 * service refuses a document.
 */
export function restoreSnapshot(worlds: Worlds, name: string, { content }: Snapshot): World {
  const { seed, origin, secret, clock } = content
  const world = worlds.create({ name, seed, origin, secret, clock }, (created) => fill(created, content))
  world.clockChanged()
  return world
}

function fill(world: World, { randoms, ...content }: SnapshotContent): void {
  world.randoms.ids.restore(randoms.ids)
  world.randoms.faults.restore(randoms.faults)
  world.randoms.plans.restore(randoms.plans)
  for (const [service, dump] of Object.entries(content.services)) loadService(world, service, dump)
  world.callbacks.load(content.callbacks)
  world.faults.load(content.faults)
  world.callbackPlans.load(content.callbackPlans)
  world.journal.resume(content.nextJournalEntry)
  world.timers.load(content.timers)
}

function loadService(world: World, service: string, dump: StoreDump): void {
  try {
    world.instances.get(service)?.load(dump)
  } catch (error) {
    throw new Error(`services.${service}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function digestOf(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/** The digest that earlier snapshots of this format have. */
function textDigestOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

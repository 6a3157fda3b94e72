import { createHash } from 'node:crypto'
import type { CallbackRecord } from '../callbacks/callback.ts'
import type { CallbackPlanSettings } from '../callbacks/callbackPlan.ts'
import type { RandomState } from '../state/random.ts'
import type { RulebookDump } from '../state/rulebook.ts'
import type { StoreDump } from '../state/store.ts'
import type { ClockMode } from '../time/clock.ts'
import type { Instant } from '../time/instant.ts'
import type { Timer } from '../time/timers.ts'
import { idle } from './advance.ts'
import type { FaultSettings, World } from './world.ts'
import type { Worlds } from './worlds.ts'

const format = 'railyard-world/2'

/** A world as JSON: everything that decides what it does next. The journal is not included. */
export interface Snapshot {
  readonly format: typeof format
  /** SHA-256 of the content, which proves that it was not changed. */
  readonly digest: string
  readonly content: SnapshotContent
}

interface SnapshotContent {
  readonly seed: string
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
 * `UnsettledError` when that takes too long.
 */
export async function takeSnapshot(world: World): Promise<Snapshot> {
  const endSettling = world.beginSettling()
  try {
    await idle(world, patience)
    const content = contentOf(world)
    return { format, digest: digestOf(content), content }
  } finally {
    endSettling()
  }
}

function contentOf(world: World): SnapshotContent {
  return {
    seed: world.seed,
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

/** Whether a value is an unchanged snapshot, by its format and digest. */
export function isSnapshot(value: {
  readonly format: string
  readonly digest: string
  readonly content: object
}): value is Snapshot {
  return value.format === format && value.digest === digestOf(value.content)
}

/** Creates a world of this name from a snapshot; replaces any world of that name. */
export function restoreSnapshot(worlds: Worlds, name: string, { content }: Snapshot): World {
  const { seed, secret, clock, randoms } = content
  const world = worlds.create({ name, seed, secret, clock })
  world.randoms.ids.restore(randoms.ids)
  world.randoms.faults.restore(randoms.faults)
  world.randoms.plans.restore(randoms.plans)
  for (const [service, dump] of Object.entries(content.services)) world.instances.get(service)?.load(dump)
  world.callbacks.load(content.callbacks)
  world.faults.load(content.faults)
  world.callbackPlans.load(content.callbackPlans)
  world.journal.resume(content.nextJournalEntry)
  world.timers.load(content.timers)
  world.clockChanged()
  return world
}

function digestOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

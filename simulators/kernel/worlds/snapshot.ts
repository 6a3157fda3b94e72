import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../specs/formats/canonicalJson.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { CallbackRecord } from '../callbacks/callback.ts'
import type { CallbackPlanSettings } from '../callbacks/callbackPlan.ts'
import type { RandomState } from '../state/random.ts'
import type { RulebookDump } from '../state/rulebook.ts'
import type { StoreDump } from '../state/store.ts'
import type { ClockMode } from '../time/clock.ts'
import { type Instant, latestMoment } from '../time/instant.ts'
import type { Timer } from '../time/timers.ts'
import { idle } from './advance.ts'
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

const clockModes: readonly ClockMode[] = ['real', 'scaled', 'manual']
/** Longer than the origin of a world with the longest name and seed. */
const longestText = 10_000
/** The largest rate of a scaled clock in the document of the control plane. */
const fastest = 100_000

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

/** Whether a value is an unchanged snapshot, by its format and digest. */
export function isSnapshot(value: {
  readonly format: string
  readonly digest: string
  readonly content: object
}): value is Snapshot {
  const { content, digest } = value
  return value.format === format && isPlausible(content) && [digestOf(content), textDigestOf(content)].includes(digest)
}

/** Checks what is shown of every world: anyone can compute a digest, and one bad world must not break the list of all. */
function isPlausible(content: object): boolean {
  const { seed, origin, secret, clock } = recordOf(content)
  const { mode, rate, now } = recordOf(clock)
  const isText = (text: unknown): boolean => typeof text === 'string' && text.length <= longestText
  const isNumber = (value: unknown, most: number): boolean => typeof value === 'number' && value >= 0 && value <= most
  return (
    [seed, origin, secret].every(isText) &&
    clockModes.some((one) => one === mode) &&
    isNumber(rate, fastest) &&
    isNumber(now, latestMoment)
  )
}

/** Creates a world of this name from a snapshot; replaces any world of that name. */
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
  for (const [service, dump] of Object.entries(content.services)) world.instances.get(service)?.load(dump)
  world.callbacks.load(content.callbacks)
  world.faults.load(content.faults)
  world.callbackPlans.load(content.callbackPlans)
  world.journal.resume(content.nextJournalEntry)
  world.timers.load(content.timers)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

function digestOf(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/** The digest that earlier snapshots of this format have. */
function textDigestOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

import type { CallbackRequest } from '../callbacks/callbackRecord.ts'
import { Courier } from '../callbacks/courier.ts'
import { TargetGuard } from '../callbacks/targetGuard.ts'
import type { ClockMode } from '../time/clock.ts'
import type { Instant } from '../time/instant.ts'
import { type WallClock, wallClock } from '../time/wallClock.ts'
import { type Tenant, World, type WorldSettings, type WorldSurroundings } from './world.ts'

export interface WorldsOptions {
  /** The seed of worlds that are not given their own. @default '42' */
  readonly seed?: string
  /** The clock of worlds that are not given their own. @default real */
  readonly clock?: { readonly mode: ClockMode; readonly rate?: number; readonly now?: Instant }
  /** `open`: any non-empty key opens a world; `strict`: only worlds that exist, with their secret. @default open */
  readonly credentials?: 'open' | 'strict'
  /** Hosts beside loopback that callbacks may go to. */
  readonly allowCallbacks?: readonly string[]
  /** How many exchanges a world remembers. @default 10000 */
  readonly journalEntries?: number
  /** Told of an error of ours, in a rule or a reply. @default a warning of the process */
  readonly report?: WorldSurroundings['report']
  /** Told what was nearly right about a request that was refused, and where callbacks may not go. */
  readonly notice?: (nearMiss: string) => void
  /** Furnishes each world that opens, before its first request. */
  readonly furnish?: (world: World) => void
  readonly wall?: WallClock
  /** Hands callbacks to an application in this process instead of over HTTP. Must not reject. */
  readonly deliver?: Courier['deliver']
  /** Replaces each callback that a rule sends by any number of others, to see whether tests notice. */
  readonly alterCallback?: (callback: CallbackRequest, world: string) => readonly CallbackRequest[]
}

/** What the control plane can name: `WorldName` in its document. */
const longestName = 512

/** A service that is at home in every world. */
export interface Resident {
  readonly name: string
  moveInto(world: World): Tenant
}

/** The worlds of one process, by name. The name of a world is the API key that opens it. */
export class Worlds {
  readonly #options: WorldsOptions
  readonly #surroundings: WorldSurroundings
  readonly #courier: Courier
  readonly #worlds = new Map<string, World>()
  readonly #residents: Resident[] = []

  constructor(options: WorldsOptions = {}) {
    this.#options = options
    const wall = options.wall ?? wallClock
    this.#courier = new Courier(new TargetGuard(options.allowCallbacks, options.notice), wall)
    this.#surroundings = {
      wall,
      courier: options.deliver === undefined ? this.#courier : { deliver: options.deliver },
      limits: { journalEntries: options.journalEntries ?? 10_000, journalBodyLength: 16_384, callbacks: 10_000 },
      report: options.report ?? warn,
      alterCallback: options.alterCallback ?? ((callback) => [callback]),
    }
  }

  get credentials(): 'open' | 'strict' {
    return this.#options.credentials ?? 'open'
  }

  /** The clock of a world that is not given its own. */
  get defaultClock(): WorldSettings['clock'] {
    return this.#options.clock ?? { mode: 'real' }
  }

  get notice(): (nearMiss: string) => void {
    return this.#options.notice ?? (() => undefined)
  }

  get report(): WorldSurroundings['report'] {
    return this.#surroundings.report
  }

  /** Lets a service live in every world, those that are open included. */
  settleIn(resident: Resident): void {
    this.#residents.push(resident)
    for (const world of this.#worlds.values()) world.tenants.set(resident.name, resident.moveInto(world))
  }

  get(name: string): World | undefined {
    return this.#worlds.get(name)
  }

  list(): readonly World[] {
    return [...this.#worlds.values()]
  }

  /** The world of a credential: opened on first use where credentials are open; undefined when it is refused. */
  admit(key: string, secret?: string): World | undefined {
    if (key.length > longestName) return undefined
    const world = this.#worlds.get(key)
    if (this.credentials === 'open') return world ?? this.create({ name: key })
    return world !== undefined && (secret === undefined || secret === world.secret) ? world : undefined
  }

  /** A fresh world, in the place of the one of that name if there is one. */
  create(settings: { readonly name: string } & Partial<WorldSettings>): World {
    const former = this.#worlds.get(settings.name)
    const { seed = '42' } = this.#options
    const world = new World({ secret: settings.name, seed, clock: this.defaultClock, ...settings }, this.#surroundings)
    for (const resident of this.#residents) world.tenants.set(resident.name, resident.moveInto(world))
    this.#worlds.set(world.name, world)
    this.#options.furnish?.(world)
    former?.drop()
    return world
  }

  /** Drops a world; false when there is none of that name. */
  drop(name: string): boolean {
    const world = this.#worlds.get(name)
    this.#worlds.delete(name)
    world?.drop()
    return world !== undefined
  }

  /** Drops every world and lets go of connections. */
  close(): void {
    const worlds = this.list()
    this.#worlds.clear()
    for (const world of worlds) world.drop()
    this.#courier.close()
  }
}

/** What nobody asked to be told must not go unheard: a rule that fails in a timer has no reply to show it. */
function warn(error: unknown, about: string, world?: string): void {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.emitWarning(`${about}${world === undefined ? '' : ` in world ${world}`}: ${said}`, 'RailyardWarning')
}

import { withoutKey } from '../../../specs/formats/shownKey.ts'
import type { CallbackRequest } from '../callbacks/callback.ts'
import { CallbackSender } from '../callbacks/callbackSender.ts'
import { TargetGuard } from '../callbacks/targetGuard.ts'
import type { JournaledPart } from '../state/journal.ts'
import { JournalBound } from '../state/journalBound.ts'
import { type RedactedDocument, type Redaction, redaction } from '../state/redaction.ts'
import type { ClockMode } from '../time/clock.ts'
import type { Instant } from '../time/instant.ts'
import { type WallClock, wallClock } from '../time/wallClock.ts'
import type { Log } from './logEvent.ts'
import { Participant, type ParticipantLink } from './participant.ts'
import { Participants } from './participants.ts'
import type { ServiceInstance } from './serviceInstance.ts'
import { clockEvent, tellClock } from './turns.ts'
import { World, type WorldContext, type WorldSettings } from './world.ts'
import { canName } from './worldName.ts'

export interface WorldsOptions {
  /** The seed of worlds that are not given their own. @default '42' */
  readonly seed?: string
  /** The clock of worlds that are not given their own. @default real */
  readonly clock?: { readonly mode: ClockMode; readonly rate?: number; readonly now?: Instant }
  /** `open`: any non-empty key opens a world; `strict`: only worlds that exist, with their secret. @default open */
  readonly credentials?: 'open' | 'strict'
  /** Hosts beside loopback that callbacks may go to. */
  readonly allowCallbacks?: readonly string[]
  /** PEM certificates of authorities whose signature callback targets with https may have, beside those that Node trusts. */
  readonly trustCallbacks?: readonly string[]
  /** How many exchanges a journal keeps. @default 10000 */
  readonly journalEntries?: number
  /** How many exchanges all journals keep together. @default 100000 */
  readonly journalEntriesInAll?: number
  /** Reports an error in a rule, or a reply that breaks its document. @default a process warning @internal */
  readonly report?: WorldContext['report']
  /** Receives hints as text: near misses of requests, refused targets of callbacks. Not those that a `log` has with their exchange. */
  readonly notice?: (hint: string) => void
  /** Receives what happens, each exchange with its near misses. @default none @internal */
  readonly log?: Log
  /** Names the service on another port that has the operation of a request, for hints about those that came to a wrong port. @internal */
  readonly elsewhere?: (asked: string, method: string, target: string) => string | undefined
  /** Called with each new world, before its first request. @internal */
  readonly configure?: (world: World) => void
  /** @internal */
  readonly wall?: WallClock
  /** Real time for the time-outs of callbacks. @default the wall @internal */
  readonly callbackWall?: WallClock
  /** Delivers callbacks to an application in this process instead of over HTTP. Must not reject. @internal */
  readonly deliver?: CallbackSender['deliver']
  /** Replaces each callback that a rule sends by any number of others, to see whether tests notice. @internal */
  readonly alterCallback?: (callback: CallbackRequest, world: string) => readonly CallbackRequest[]
}

/** How many worlds are named beside a new one. */
const mostOthers = 5

/** A service that has an instance in every world. */
export interface InstalledService {
  readonly name: string
  instantiate(world: World): ServiceInstance
  /** What its document hides. @default nothing */
  readonly redacted?: RedactedDocument
}

function redactedBy({ redacted }: InstalledService): readonly RedactedDocument[] {
  return redacted === undefined ? [] : [redacted]
}

/** The worlds of one process, by name. The name of a world is the API key that opens it. */
export class Worlds {
  readonly #options: WorldsOptions
  readonly #context: WorldContext
  readonly #sender: CallbackSender
  readonly #worlds = new Map<string, World>()
  readonly #services = new Map<string, InstalledService>()
  /** Of each service, and of all together. */
  readonly #redactions = new Map<string, Redaction>()
  #redaction: Redaction = redaction([])
  readonly #participants = new Participants()
  /** The number of the world that was created last. It begins with the time, so that worlds of another process have others. */
  #created: number

  constructor(options: WorldsOptions = {}) {
    this.#options = options
    const wall = options.wall ?? wallClock
    const { journalEntries = 10_000, journalEntriesInAll = 100_000 } = options
    this.#created = Math.floor(wall.now()) * 1_000
    this.#sender = new CallbackSender(
      new TargetGuard(options.allowCallbacks, this.nearMiss),
      options.callbackWall ?? wall,
      options.trustCallbacks,
    )
    this.#context = {
      wall,
      sender: options.deliver === undefined ? this.#sender : { deliver: options.deliver },
      journal: {
        entries: Math.min(journalEntries, journalEntriesInAll),
        bound: new JournalBound(journalEntriesInAll),
        bodyLength: 16_384,
        redactBody: (body, of) => this.#shownBody(body, of),
      },
      callbackLimit: 10_000,
      report: options.report ?? warn,
      nearMiss: this.nearMiss,
      notice: this.notice,
      log: options.log,
      participants: this.#participants,
      alterCallback: options.alterCallback ?? ((callback) => [callback]),
    }
  }

  get credentials(): 'open' | 'strict' {
    return this.#options.credentials ?? 'open'
  }

  /** The default clock of a world. */
  get defaultClock(): WorldSettings['clock'] {
    return this.#options.clock ?? { mode: 'real' }
  }

  get wall(): WallClock {
    return this.#context.wall
  }

  get log(): Log | undefined {
    return this.#options.log
  }

  /** Tells a hint that belongs to no exchange. */
  get notice(): (text: string, world?: string) => void {
    const { log, notice } = this.#options
    if (log === undefined) return (text, world) => notice?.(world === undefined ? text : withoutKey(text, world))
    return (text, world) => log({ kind: 'notice', world, text })
  }

  /** Tells a hint that belongs to an exchange, where no log has it with the exchange. */
  get nearMiss(): (line: string) => void {
    const { log, notice } = this.#options
    return log === undefined && notice !== undefined ? notice : () => undefined
  }

  /** A body without what its service hides; that of a request without what any hides, because requests come to wrong ports too. */
  #shownBody(body: string, { service, part }: JournaledPart): string {
    const own = part === 'reply' ? this.#redactions.get(service) : undefined
    return (own ?? this.#redaction).body(body)
  }

  /** A target without what any service hides. */
  shownTarget(target: string): string {
    return this.#redaction.target(target)
  }

  /** Names the service on another port that has the operation of a request. */
  get elsewhere(): NonNullable<WorldsOptions['elsewhere']> {
    return this.#options.elsewhere ?? (() => undefined)
  }

  get report(): WorldContext['report'] {
    return this.#context.report
  }

  /** Gives every world an instance of the service, open worlds included. */
  install(service: InstalledService): void {
    this.#services.set(service.name, service)
    this.#redactions.set(service.name, redaction(redactedBy(service)))
    this.#redaction = redaction([...this.#services.values()].flatMap(redactedBy))
    for (const world of this.#worlds.values()) world.instances.set(service.name, service.instantiate(world))
  }

  get(name: string): World | undefined {
    return this.#worlds.get(name)
  }

  list(): readonly World[] {
    return [...this.#worlds.values()]
  }

  /** The world of a credential, created on first use where credentials are open; undefined when the credential is refused. */
  admit(key: string, secret?: string): World | undefined {
    const world = this.#worlds.get(key)
    if (world === undefined && !canName(key)) return undefined
    if (this.credentials === 'open') return world ?? this.#open(key)
    return world !== undefined && (secret === undefined || secret === world.secret) ? world : undefined
  }

  /**
   * Lets an application in another process take part in the clock of a world, which is opened as by a credential; the returned function
   * ends it. Undefined when there is no such world. Time does not move until the participant has taken over the clock.
   */
  join(key: string, name: string, link: ParticipantLink): (() => void) | undefined {
    const world = this.admit(key)
    if (world === undefined) return undefined
    const { nextTurn } = this.#participants
    const wakeAt = (due: Instant): (() => void) | undefined =>
      this.get(key)?.at(due, () => undefined, { kind: 'participant', name })
    const participant = new Participant({ name, link, nextTurn, wakeAt })
    const leave = this.#participants.add(key, participant)
    const joined = world.activity.begin(`the participant ${name}, which joins`)
    participant.send(clockEvent(world, false)).then(joined)
    return leave
  }

  /** The participant of that name in the clock of a world, whether or not the world exists at present. */
  participant(world: string, name: string): Participant | undefined {
    return this.#participants.find(world, name)
  }

  #open(name: string): World {
    const others = this.#worlds.keys().take(mostOthers).toArray()
    const world = this.create({ name })
    this.log?.({ kind: 'opened', world: name, others })
    return world
  }

  /** Creates a world; replaces any world of that name. `fill` gives it a state; when it throws, the former world stays. */
  create(
    settings: { readonly name: string } & Partial<WorldSettings>,
    fill: (world: World) => void = () => undefined,
  ): World {
    const former = this.#worlds.get(settings.name)
    const { seed = '42' } = this.#options
    const usual = { secret: settings.name, seed, clock: this.defaultClock, incarnation: ++this.#created }
    const world = new World({ ...usual, ...settings }, this.#context)
    for (const service of this.#services.values()) world.instances.set(service.name, service.instantiate(world))
    this.#worlds.set(world.name, world)
    try {
      this.#options.configure?.(world)
      fill(world)
    } catch (error) {
      if (former === undefined) this.#worlds.delete(world.name)
      else this.#worlds.set(world.name, former)
      throw error
    }
    former?.drop()
    tellClock(world, true)
    return world
  }

  /** Drops a world; false when there is none of that name. */
  drop(name: string): boolean {
    const world = this.#worlds.get(name)
    this.#worlds.delete(name)
    world?.drop()
    return world !== undefined
  }

  /** Drops every world, ends the parts of all participants and closes the connections. */
  close(): void {
    this.#participants.close()
    const worlds = this.list()
    this.#worlds.clear()
    for (const world of worlds) world.drop()
    this.#sender.close()
  }
}

/** Default reporter: errors in timers and answers have no reply, so log them. */
function warn(error: unknown, about: string, world?: string): void {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.emitWarning(`${about}${world === undefined ? '' : ` in world ${world}`}: ${said}`, 'RailyardWarning')
}

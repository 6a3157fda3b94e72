import { Readable } from 'node:stream'
import { type EntryHead, formatInstant, OutcomeReader, type World } from '../../kernel/index.ts'
import { writtenEvent } from './writtenEvent.ts'
import { WrittenExchanges } from './writtenExchanges.ts'

export interface EventStreamOptions {
  /** Whether it waits for later exchanges. */
  readonly follow: boolean
  /** How many exchanges of the journal it begins with. @default all */
  readonly last?: number
  /** How many exchanges it sends. @default no limit */
  readonly limit?: number
  /** How many exchanges it sends in a second of real time while more come. @default all */
  readonly perSecond?: number
  /** Only exchanges of this service. @default all */
  readonly service?: string
  /** The id of the event to continue after. */
  readonly resume?: string
}

/** Real milliseconds after which a client connects again, as the stream tells it. */
const retry = 500
/** How many notices wait for a slow reader. */
const mostNotices = 100
/** Real milliseconds for which events are gathered, so that many of them are one write. */
const gathering = 5
/** The same for a reader that wants only so many in a second. */
const pacedGathering = 50
/** How many times as many it may have while few come, so that it catches up. */
const catchingUp = 5
/** Bytes after which events are sent without waiting for more. */
const longestWrite = 65_536

/**
 * The exchanges of a world as server-sent events. It reads from the journal when its reader wants more, so a slow reader keeps no
 * more than two writes in memory; those that the journal drops meanwhile are counted. So are those that come faster than its reader wants
 * them: they follow when fewer come, and cost those who send them little.
 */
export class EventStream extends Readable {
  readonly #world: World
  readonly #options: EventStreamOptions
  readonly #unsubscribe: readonly (() => void)[]
  readonly #written: WrittenExchanges
  readonly #notices: Buffer[] = []
  readonly #gathering: number
  /** Exchanges that are sent for each time of gathering while more come. */
  readonly #most: number
  #reader: OutcomeReader
  /** The latest exchange when it was woken last. */
  #known: number
  /** How many exchanges may be sent until it is woken again. */
  #allowed = Number.POSITIVE_INFINITY
  /** How often the journal was cleared, as the reader was told. */
  #cleared = 0
  #sent = 0
  #isWanted = false
  #cancelWake: (() => void) | undefined
  #isEnding: boolean

  constructor(world: World, options: EventStreamOptions) {
    super({ highWaterMark: longestWrite })
    this.#world = world
    this.#written = WrittenExchanges.of(world)
    this.#options = options
    this.#reader = new OutcomeReader(world.journal, startOf(world, options))
    const { perSecond = Number.POSITIVE_INFINITY } = options
    this.#gathering = perSecond === Number.POSITIVE_INFINITY ? gathering : pacedGathering
    this.#most = (perSecond * this.#gathering) / 1_000
    this.#known = world.journal.outcomes.latest
    this.#isEnding = !options.follow
    this.push(`retry: ${retry}\n\n`)
    this.push(writtenEvent('world', { incarnation: world.incarnation }))
    this.#unsubscribe = [
      world.journal.onOutcome(() => this.#wakeSoon()),
      world.journal.outcomes.onClear(() => this.#begin()),
      world.notices.on((text) => this.#notice(text)),
      world.onDrop(() => {
        this.#isEnding = true
        this.#wake()
      }),
    ]
  }

  override _read(): void {
    this.#isWanted = true
    this.#send()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe()
    this.#cancelWake?.()
    done(error)
  }

  #wakeSoon(): void {
    this.#cancelWake ??= this.#world.wall.after(this.#gathering, () => this.#wake())
  }

  /** The journal was cleared: nothing before is missed. */
  #begin(): void {
    const { journal } = this.#world
    this.#reader = new OutcomeReader(journal, journal.outcomes.latest)
    this.#wakeSoon()
  }

  /** Sends what has come; of a burst a part, and the rest bit by bit. */
  #wake(): void {
    this.#cancelWake?.()
    this.#cancelWake = undefined
    const { latest } = this.#world.journal.outcomes
    const isBurst = latest - this.#known > this.#most
    this.#known = latest
    this.#allowed = isBurst ? this.#most : this.#most * catchingUp
    this.#send()
  }

  /** Sends what there is for as long as the reader wants more. */
  #send(): void {
    while (this.#isWanted) {
      const { events, isEnd } = this.#gathered()
      if (events.length > 0) this.#isWanted = this.push(Buffer.concat(events))
      if (isEnd) this.push(null)
      if (isEnd || events.length === 0) return
    }
  }

  /** The events of one write. */
  #gathered(): { readonly events: readonly Buffer[]; readonly isEnd: boolean } {
    const events: Buffer[] = []
    for (let bytes = 0; bytes < longestWrite; bytes += events.at(-1)?.length ?? 0) {
      const event = this.#next()
      if (event === undefined || event === null) return { events, isEnd: event === null }
      events.push(event)
    }
    return { events, isEnd: false }
  }

  /** The next event, null at the end, undefined while there is none. */
  #next(): Buffer | null | undefined {
    if (this.#cleared !== this.#world.journal.outcomes.cleared) return this.#clearedEvent()
    if (this.#sent === this.#options.limit) return null
    const notice = this.#notices.shift()
    if (notice !== undefined) return notice
    if (this.#allowed < 1 && !this.#isEnding) {
      this.#wakeSoon()
      return undefined
    }
    return this.#nextExchange() ?? (this.#isEnding ? null : undefined)
  }

  #clearedEvent(): Buffer {
    this.#cleared = this.#world.journal.outcomes.cleared
    return writtenEvent('cleared', { times: this.#cleared })
  }

  #nextExchange(): Buffer | undefined {
    for (let read = this.#reader.next(); read !== undefined; read = this.#reader.next()) {
      if (read.missed !== undefined) return writtenEvent('missed', { exchanges: read.missed })
      if (!this.#fits(read.entry)) continue
      this.#sent += 1
      this.#allowed -= 1
      return this.#written.event(read.entry, read.number)
    }
    return undefined
  }

  #fits({ service }: EntryHead): boolean {
    return this.#options.service === undefined || this.#options.service === service
  }

  #notice(text: string): void {
    if (this.#notices.length < mostNotices)
      this.#notices.push(writtenEvent('notice', { at: formatInstant(this.#world.clock.now()), text }))
    this.#wakeSoon()
  }
}

function startOf({ incarnation, journal: { outcomes } }: World, { last, resume }: EventStreamOptions): number {
  const [of, number = ''] = resume?.split('-', 2) ?? []
  if (Number(of) === incarnation && /^\d+$/.test(number)) return Number(number)
  return last === undefined ? outcomes.start : Math.max(outcomes.latest - last, 0)
}

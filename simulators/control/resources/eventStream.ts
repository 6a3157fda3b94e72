import { Readable } from 'node:stream'
import { formatInstant, type JournalEntry, OutcomeReader, type World } from '../../kernel/index.ts'
import { representJournalEntry } from './journal.ts'

export interface EventStreamOptions {
  /** Whether it waits for later exchanges. */
  readonly follow: boolean
  /** How many exchanges of the journal it begins with. @default all */
  readonly last?: number
  /** How many exchanges it sends. @default no limit */
  readonly limit?: number
  /** Only exchanges of this service. @default all */
  readonly service?: string
  /** The id of the event to continue after. */
  readonly resume?: string
}

/** The types of events with their data. */
export interface WorldEvents {
  readonly exchange: ReturnType<typeof representJournalEntry>
  readonly notice: { readonly at: string; readonly text: string }
  /** How many exchanges the journal dropped before they were read. */
  readonly missed: { readonly exchanges: number }
}

/** Real milliseconds after which a client connects again, as the stream tells it. */
const retry = 500
/** How many notices wait for a slow reader. */
const mostNotices = 100

/**
 * The exchanges of a world as server-sent events. It reads from the journal when its reader wants more, so a slow reader keeps no
 * events in memory; those that the journal drops meanwhile are counted.
 */
export class EventStream extends Readable {
  readonly #world: World
  readonly #options: EventStreamOptions
  readonly #unsubscribe: readonly (() => void)[]
  readonly #notices: string[] = []
  readonly #reader: OutcomeReader
  #sent = 0
  #isWanted = false
  #isEnding: boolean

  constructor(world: World, options: EventStreamOptions) {
    super()
    this.#world = world
    this.#options = options
    this.#reader = new OutcomeReader(world.journal, startOf(world, options))
    this.#isEnding = !options.follow
    this.push(`retry: ${retry}\n\n`)
    this.#unsubscribe = [
      world.journal.onOutcome(() => this.#wake()),
      world.notices.on((text) => this.#notice(text)),
      world.onDrop(() => {
        this.#isEnding = true
        this.#wake()
      }),
    ]
  }

  override _read(): void {
    this.#isWanted = true
    this.#wake()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe()
    done(error)
  }

  /** Sends what there is for as long as the reader wants more. */
  #wake(): void {
    while (this.#isWanted) {
      const text = this.#next()
      if (text === undefined) return
      this.#isWanted = this.push(text)
      if (text === null) return
    }
  }

  /** The next event, null at the end, undefined while there is none. */
  #next(): string | null | undefined {
    if (this.#sent === this.#options.limit) return null
    const notice = this.#notices.shift()
    if (notice !== undefined) return notice
    return this.#nextExchange() ?? (this.#isEnding ? null : undefined)
  }

  #nextExchange(): string | undefined {
    for (let read = this.#reader.next(); read !== undefined; read = this.#reader.next()) {
      if (read.missed !== undefined) return event('missed', { exchanges: read.missed })
      if (!this.#fits(read.entry)) continue
      this.#sent += 1
      return event('exchange', representJournalEntry(read.entry), `${this.#world.incarnation}-${read.number}`)
    }
    return undefined
  }

  #fits({ service }: JournalEntry): boolean {
    return this.#options.service === undefined || this.#options.service === service
  }

  #notice(text: string): void {
    if (this.#notices.length < mostNotices)
      this.#notices.push(event('notice', { at: formatInstant(this.#world.clock.now()), text }))
    this.#wake()
  }
}

function startOf({ incarnation, journal: { outcomes } }: World, { last, resume }: EventStreamOptions): number {
  const [of, number = ''] = resume?.split('-', 2) ?? []
  if (Number(of) === incarnation && /^\d+$/.test(number)) return Number(number)
  return last === undefined ? outcomes.start : Math.max(outcomes.latest - last, 0)
}

function event<Type extends keyof WorldEvents>(type: Type, data: WorldEvents[Type], id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`
}

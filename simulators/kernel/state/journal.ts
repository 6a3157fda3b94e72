import type { Instant } from '../time/instant.ts'
import { headerRedaction } from './headerRedaction.ts'
import { Outcomes } from './outcomes.ts'

/** One exchange: a request that a service answered, or an attempt to deliver a callback. */
export interface JournalEntry {
  readonly id: number
  readonly at: Instant
  readonly service: string
  readonly kind: 'request' | 'callback'
  /** The operation, or the name of the callback; null where the request fits none. */
  readonly operationId: string | null
  readonly cause?: number | undefined
  readonly callback?: number | undefined
  readonly request: {
    readonly method: string
    readonly target: string
    readonly headers: Headers
    readonly body: string
  }
  /** Null while there is no reply, and for good when the connection failed. */
  readonly reply: { readonly status: number; readonly headers: Headers; readonly body: string } | null
  /** Why there is no reply, or why it did not arrive. */
  readonly error?: string | undefined
  /** When a callback whose attempt failed is sent again. */
  readonly retryAt?: Instant | undefined
  /** The rule that heard the answer to a callback, and the key that it was given. */
  readonly heardBy?: { readonly name: string; readonly key: string } | undefined
  readonly fault?: number | undefined
  readonly nearMiss?: readonly string[] | undefined
}

/** Hears of an entry that has its outcome. `took`: real milliseconds, where that is known. */
export type OutcomeListener = (entry: JournalEntry, took: number | undefined) => void

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

export interface JournalOptions {
  /** How many exchanges are kept. */
  readonly entries: number
  /** Characters of a target or a body that are kept. */
  readonly bodyLength: number
  /** Redacts what is sensitive in a body of an exchange with a service. @default nothing is */
  readonly redactBody?: (body: string, of: JournaledPart) => string
}

/** Which part of an entry a body belongs to, and of which service the entry is. */
export interface JournaledPart {
  readonly service: string
  readonly part: 'request' | 'reply'
}

const redact = headerRedaction()

/** The last exchanges of a world: bounded in number, with bodies cut at a limit and credentials redacted. */
export class Journal {
  readonly limit: number
  readonly outcomes: Outcomes
  readonly #bodyLimit: number
  readonly #redactBody: NonNullable<JournalOptions['redactBody']>
  readonly #listeners = new Set<OutcomeListener>()
  #entries: JournalEntry[] = []
  #upcoming = 1
  #dropped = 0

  constructor({ entries, bodyLength, redactBody = (body) => body }: JournalOptions) {
    this.limit = entries
    this.outcomes = new Outcomes(entries)
    this.#bodyLimit = bodyLength
    this.#redactBody = redactBody
  }

  /** How many older entries the bound has dropped. */
  get dropped(): number {
    return this.#dropped + Math.max(0, this.#entries.length - this.limit)
  }

  get upcoming(): number {
    return this.#upcoming
  }

  /** Reserves the number of an entry that is written later. */
  reserve(): number {
    return this.#upcoming++
  }

  /** Calls back with each outcome; the returned function ends that. */
  onOutcome(listener: OutcomeListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Writes an entry, or writes it again. Entries are kept in the order of their numbers, whenever they are written.
   * @param took real milliseconds that the exchange took, for listeners: they would make every journal different.
   */
  write(entry: JournalEntry, took?: number): void {
    const last = this.#entries.at(-1)
    const bounded = this.#bounded(entry)
    if (last === undefined || last.id < entry.id) this.#entries.push(bounded)
    else {
      const index = this.#indexOf(entry.id)
      this.#entries.splice(index, this.#entries[index]?.id === entry.id ? 1 : 0, bounded)
    }
    if (this.#entries.length >= 2 * this.limit) this.#trim()
    if (entry.reply !== null) this.#tell(bounded, took)
  }

  /** Completes an entry that was written before its reply was known; does nothing when the bound has dropped it. */
  complete(id: number, outcome: Pick<JournalEntry, 'reply' | 'error' | 'retryAt' | 'heardBy'>, took?: number): void {
    const index = this.#indexOf(id)
    const entry = this.#entries[index]
    if (entry?.id !== id) return
    const completed = this.#bounded({ ...entry, ...outcome })
    this.#entries[index] = completed
    this.#tell(completed, took)
  }

  /** Adds what a rule says about the answer to a callback. */
  explain(id: number, lines: readonly string[]): void {
    const entry = this.get(id)
    if (entry !== undefined && lines.length > 0)
      this.#entries[this.#indexOf(id)] = { ...entry, nearMiss: [...(entry.nearMiss ?? []), ...lines] }
  }

  get(id: number): JournalEntry | undefined {
    const entry = this.#entries[this.#indexOf(id)]
    return entry?.id === id ? entry : undefined
  }

  /** The entries that fit, oldest first. */
  query(fits: (entry: JournalEntry) => boolean = () => true): JournalEntry[] {
    return this.#newest().filter(fits)
  }

  clear(): void {
    this.#entries = []
    this.#dropped = 0
    this.outcomes.clear()
  }

  resume(upcoming: number): void {
    this.#upcoming = upcoming
  }

  #tell(entry: JournalEntry, took: number | undefined): void {
    this.outcomes.add(entry.id)
    for (const listener of this.#listeners) listener(entry, took)
  }

  /** The index of the entry, or the index at which it would be inserted. */
  #indexOf(id: number): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#entries[middle]?.id ?? id) < id) low = middle + 1
      else high = middle
    }
    return low
  }

  #trim(): void {
    this.#dropped += this.#entries.length - this.limit
    this.#entries = this.#newest()
  }

  #newest(): JournalEntry[] {
    return this.#entries.slice(Math.max(0, this.#entries.length - this.limit))
  }

  /** The entry with long bodies cut, and with credentials and what is sensitive redacted; the same object where there are none. */
  #bounded(entry: JournalEntry): JournalEntry {
    const request = this.#boundedRequest(entry)
    const reply = this.#boundedReply(entry)
    return request === entry.request && reply === entry.reply ? entry : { ...entry, request, reply }
  }

  #boundedRequest(entry: JournalEntry): JournalEntry['request'] {
    const { request } = entry
    const [target, headers] = [this.#cut(request.target), redact(request.headers)]
    const body = this.#cut(this.#redactBody(request.body, { service: entry.service, part: 'request' }))
    const isKept = target === request.target && headers === request.headers && body === request.body
    return isKept ? request : { ...request, target, headers, body }
  }

  #boundedReply(entry: JournalEntry): JournalEntry['reply'] {
    const { reply } = entry
    const body =
      reply === null ? '' : this.#cut(this.#redactBody(reply.body, { service: entry.service, part: 'reply' }))
    return reply === null || body === reply.body ? reply : { ...reply, body }
  }

  /** @note The kept part is copied, because a slice of a string keeps the whole string in memory. */
  #cut(text: string): string {
    if (text.length <= this.#bodyLimit) return text
    const kept = Buffer.from(text.slice(0, this.#bodyLimit)).toString('utf8')
    return `${kept}… (${text.length - this.#bodyLimit} more characters)`
  }
}

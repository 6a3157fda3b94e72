import type { Instant } from '../time/instant.ts'
import { cutText } from './cutText.ts'
import { headerRedaction } from './headerRedaction.ts'
import type { JournalBound } from './journalBound.ts'
import { type KeptText, KeptTexts } from './keptTexts.ts'
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
  /** The plans that apply to its callback. */
  readonly plans?: readonly number[] | undefined
  readonly nearMiss?: readonly string[] | undefined
}

/** An entry without its bodies. */
export type EntryHead = Omit<JournalEntry, 'request' | 'reply'> & {
  readonly request: Omit<JournalEntry['request'], 'body'>
  readonly reply: Omit<NonNullable<JournalEntry['reply']>, 'body'> | null
}

/** An entry to be written. The body of its request may be the bytes that were read. */
export type NewEntry = Omit<JournalEntry, 'request'> & {
  readonly request: Omit<JournalEntry['request'], 'body'> & { readonly body: Body }
}

type Body = string | Uint8Array

/** An entry as it is kept. A body that is a text is shown as it is. */
type KeptEntry = EntryHead & {
  readonly request: { readonly body: KeptText | string }
  readonly reply: { readonly body: KeptText | string } | null
}

/** Hears of an entry that has its outcome, and may read its bodies. `took`: real milliseconds, where that is known. */
export type OutcomeListener = (head: EntryHead, read: () => JournalEntry, took: number | undefined) => void

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

export interface JournalOptions {
  /** How many exchanges are kept. */
  readonly entries: number
  /** Bounds the exchanges of all journals together. @default nothing does */
  readonly bound?: JournalBound
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

/**
 * The last exchanges of a world: bounded in number, with bodies cut at a limit. Credentials are redacted, in bodies when they are read,
 * since most never are.
 */
export class Journal {
  readonly limit: number
  readonly outcomes: Outcomes
  /** How many entries more than its limit it has before it drops them together. */
  readonly #slack: number
  readonly #bodyLimit: number
  #bound: JournalBound | undefined
  readonly #redactBody: NonNullable<JournalOptions['redactBody']>
  readonly #listeners = new Set<OutcomeListener>()
  readonly #texts = new KeptTexts()
  #entries: KeptEntry[] = []
  #upcoming = 1
  #dropped = 0

  constructor({ entries, bound, bodyLength, redactBody = (body) => body }: JournalOptions) {
    this.limit = entries
    this.outcomes = new Outcomes(entries)
    this.#slack = Math.ceil(entries / 4) + 1
    this.#bodyLimit = bodyLength
    this.#bound = bound
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
  write(entry: NewEntry, took?: number): void {
    const last = this.#entries.at(-1)
    const kept = this.#kept(entry)
    if (last === undefined || last.id < entry.id) this.#add(kept, this.#entries.length)
    else {
      const index = this.#indexOf(entry.id)
      if (this.#entries[index]?.id === entry.id) this.#entries[index] = kept
      else this.#add(kept, index)
    }
    if (entry.reply !== null || entry.error !== undefined) this.#tell(kept, took)
  }

  /** Writes an entry again; does nothing when the bound has dropped it. */
  rewrite(entry: NewEntry, took?: number): void {
    if (this.#find(entry.id) !== undefined) this.write(entry, took)
  }

  /** Completes an entry that was written before its reply was known; does nothing when the bound has dropped it. */
  complete(id: number, outcome: Pick<JournalEntry, 'reply' | 'error' | 'retryAt' | 'heardBy'>, took?: number): void {
    const index = this.#indexOf(id)
    const entry = this.#entries[index]
    if (entry?.id !== id) return
    const completed = { ...entry, ...outcome, reply: this.#keptReply(outcome.reply, entry.service) }
    this.#entries[index] = completed
    this.#tell(completed, took)
  }

  /** Adds what a rule says about the answer to a callback. */
  explain(id: number, lines: readonly string[]): void {
    const index = this.#indexOf(id)
    const entry = this.#entries[index]
    if (entry?.id === id && lines.length > 0)
      this.#entries[index] = { ...entry, nearMiss: [...(entry.nearMiss ?? []), ...lines] }
  }

  get(id: number): JournalEntry | undefined {
    const entry = this.#find(id)
    return entry && this.#read(entry)
  }

  /** An entry without its bodies, which takes less time. */
  head(id: number): EntryHead | undefined {
    return this.#find(id)
  }

  /** The entries that fit, oldest first. */
  query(fits: (entry: EntryHead) => boolean = () => true): JournalEntry[] {
    return this.#newest()
      .filter(fits)
      .map((entry) => this.#read(entry))
  }

  /** The entries that fit, oldest first, without their bodies. */
  heads(fits: (entry: EntryHead) => boolean): EntryHead[] {
    return this.#newest().filter(fits)
  }

  /** Drops so many of the oldest entries, at most all; returns how many. */
  shed(count: number): number {
    const dropped = Math.min(count, this.#size)
    this.#dropped = this.dropped + dropped
    this.#entries = this.#newest().slice(dropped)
    return dropped
  }

  clear(): void {
    this.#bound?.dropped(this.#size)
    this.#entries = []
    this.#dropped = 0
    this.outcomes.clear()
  }

  /** Its entries do not count for the bound of all journals any more. */
  close(): void {
    this.#bound?.left(this, this.#size)
    this.#bound = undefined
  }

  resume(upcoming: number): void {
    this.#upcoming = upcoming
  }

  #tell(entry: KeptEntry, took: number | undefined): void {
    this.outcomes.add(entry.id)
    for (const listener of this.#listeners) listener(entry, () => this.#read(entry), took)
  }

  #find(id: number): KeptEntry | undefined {
    const entry = this.#entries[this.#indexOf(id)]
    return entry?.id === id ? entry : undefined
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

  /** How many entries it has; those that wait to be dropped together are none. */
  get #size(): number {
    return Math.min(this.#entries.length, this.limit)
  }

  #add(entry: KeptEntry, index: number): void {
    const before = this.#size
    if (index === this.#entries.length) this.#entries.push(entry)
    else this.#entries.splice(index, 0, entry)
    this.#bound?.written(this, this.#size - before)
    if (this.#entries.length >= this.limit + this.#slack) this.shed(0)
  }

  #newest(): KeptEntry[] {
    return this.#entries.slice(Math.max(0, this.#entries.length - this.limit))
  }

  /** The entry with long bodies cut, and without credentials in its head. */
  #kept(entry: NewEntry): KeptEntry {
    const { service, reply } = entry
    const { method, target, headers, body } = entry.request
    const request = {
      method,
      target: cutText(target, this.#bodyLimit),
      headers: redact(headers),
      body: this.#keptBody(body, { service, part: 'request' }),
    }
    return { ...entry, request, reply: this.#keptReply(reply, service) }
  }

  #keptReply(reply: JournalEntry['reply'], service: string): KeptEntry['reply'] {
    if (reply === null) return null
    const { status, headers, body } = reply
    return { status, headers, body: this.#keptBody(body, { service, part: 'reply' }) }
  }

  /** What is sensitive in a body is redacted before it is cut, so that no half of it is left. */
  #keptBody(body: Body, of: JournaledPart): KeptText | string {
    if (body.length === 0) return ''
    if (body.length <= this.#bodyLimit) return this.#texts.keep(body)
    return cutText(this.#redactBody(typeof body === 'string' ? body : textOf(body), of), this.#bodyLimit)
  }

  #read(entry: KeptEntry): JournalEntry {
    const { service, request, reply } = entry
    const body = this.#shown(request.body, { service, part: 'request' })
    if (reply === null) return { ...entry, request: { ...request, body }, reply }
    const replied = this.#shown(reply.body, { service, part: 'reply' })
    return { ...entry, request: { ...request, body }, reply: { ...reply, body: replied } }
  }

  #shown(body: KeptText | string, of: JournaledPart): string {
    return typeof body === 'string' ? body : this.#redactBody(body.toString(), of)
  }
}

function textOf(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
}

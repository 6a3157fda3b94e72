import { messageOfEntry } from '../../diagrams/messageOfEntry.ts'
import type { Party, TracedMessage, TraceNote, TraceOfScenario } from '../../diagrams/trace.ts'
import type { Answer, World } from '../../testing/index.ts'

/** The media type of the attachment that carries it. */
export const traceType = 'application/vnd.railyard.trace+json'

type Entry = Awaited<ReturnType<World['journal']>>[number]

/** Something that is in no journal, and the last entry of the journal before it. */
interface Placed {
  readonly after: number
  /** Its place among all that is in no journal, by when it began. */
  readonly order: number
}

/** A message that is in no journal, and the last entry of the journal before its answer. */
interface Own extends Placed {
  readonly message: TracedMessage
  readonly until: number
}

interface OwnNote extends Placed {
  readonly note: Omit<TraceNote, 'before'>
}

/** Collects what happens in a scenario: the journal of its world, and messages that no provider sees. */
export class Trace {
  readonly #world: World
  readonly #began: string
  readonly #last: LastEntry
  readonly #own: (Own | OwnNote)[] = []
  #begun = 0
  /** The last journal entry of each step that has ended. */
  readonly #ends: number[] = []
  /** Who calls the providers in this scenario. */
  caller: Party = 'application'

  constructor(world: World, began: string, last: LastEntry = inJournalOf(world)) {
    this.#world = world
    this.#began = began
    this.#last = last
  }

  /** The last journal entry of the step that ended last; 0 before the first. */
  get lastEntry(): number {
    return this.#ends.at(-1) ?? 0
  }

  /** Adds a message that is in no journal, after all that came before. */
  async add(message: Omit<TracedMessage, 'step'>): Promise<void> {
    const order = this.#begun++
    const after = await this.#last(message.at)
    this.#own.push({ message: { ...message, step: this.#ends.length }, order, after, until: after })
  }

  /** Notes that something happened now, after all that was sent before, or right after an entry of the journal. */
  async note(text: string, entry?: Pick<Entry, 'id' | 'at'>): Promise<void> {
    const order = this.#begun++
    const step = this.#ends.length
    const at = entry?.at ?? (await this.#world.clock()).now
    const after = entry?.id ?? (await this.#last(at))
    this.#own.push({ note: { at, step, text }, order, after })
  }

  /** Adds a message that is in no journal, with the answer to the call that sends it. */
  async around<Reply extends Pick<Answer, 'status' | 'body'>>(
    message: Omit<TracedMessage, 'step' | 'at' | 'reply' | 'error'>,
    call: () => Promise<Reply>,
  ): Promise<Reply> {
    const order = this.#begun++
    const at = (await this.#world.clock()).now
    const after = await this.#last(at)
    const add = async (outcome: Pick<TracedMessage, 'reply' | 'error'>): Promise<void> => {
      const until = await this.#last(at)
      this.#own.push({ message: { ...message, ...outcome, at, step: this.#ends.length }, order, after, until })
    }
    try {
      const answer = await call()
      await add({ reply: { status: answer.status, body: JSON.stringify(answer.body) } })
      return answer
    } catch (error) {
      await add({ error: String(error) })
      throw error
    }
  }

  /** Notes that a step has ended. */
  async endStep(): Promise<void> {
    this.#ends.push(await this.#last())
  }

  /** All of it, its messages in the order in which they were sent. */
  async whole(): Promise<TraceOfScenario> {
    const entries = await this.#world.journal()
    const exchanges = entries.map((entry, at) =>
      messageOfEntry(entry, { caller: this.caller, step: this.#stepOf(entry), attempt: attempt(entries, at) }),
    )
    const messages: TracedMessage[] = []
    const notes: TraceNote[] = []
    const own = this.#own
      .map((one) => ({ ...one, place: placeOf(one, entries, exchanges) }))
      .sort((one, other) => one.order - other.order)
    for (let place = 0; place <= exchanges.length; place++) {
      for (const one of own.filter((each) => each.place === place)) {
        if ('note' in one) notes.push({ ...one.note, before: messages.length })
        else messages.push(enclosing(one, entries.slice(place)))
      }
      messages.push(...exchanges.slice(place, place + 1))
    }
    const ended = (await this.#world.clock()).now
    return { world: this.#world.name, began: this.#began, ended, messages, ...(notes.length > 0 && { notes }) }
  }

  /** The step in which an entry was written. */
  #stepOf({ id }: Entry): number {
    const step = this.#ends.findIndex((end) => id <= end)
    return step < 0 ? this.#ends.length : step
  }
}

/** Gives the id of the last entry of the journal, at or after a world time if one is named; 0 if there is none. */
export type LastEntry = (since?: string) => Promise<number>

/** Reads the journal through the control plane. */
function inJournalOf(world: World): LastEntry {
  return async (since) => (await world.journal(since === undefined ? {} : { since })).at(-1)?.id ?? 0
}

/** Which attempt of its callback an entry is. */
function attempt(entries: readonly Entry[], at: number): number {
  return entries.slice(0, at + 1).filter(({ callback }) => callback === entries[at]?.callback).length
}

/** The message, with the number of entries that came before its answer. */
function enclosing({ message, until }: Own, following: readonly Entry[]): TracedMessage {
  const encloses = following.filter(({ id }) => id <= until).length
  return { ...message, ...(encloses > 0 && { encloses }) }
}

/** Before which entry of the journal a message or a note belongs. */
function placeOf(one: Own | OwnNote, entries: readonly Entry[], exchanges: readonly TracedMessage[]): number {
  const { at: begun, step } = 'note' in one ? one.note : one.message
  const place = entries.findIndex(
    ({ id, at }, index) => id > one.after && at >= begun && (exchanges[index]?.step ?? 0) >= step,
  )
  return place < 0 ? entries.length : place
}

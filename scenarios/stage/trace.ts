import type { Answer, World } from '../../testing/index.ts'

/** The media type of the attachment that carries it. */
export const traceType = 'application/vnd.railyard.trace+json'

/** Who sends or receives a message. */
export type Party =
  | 'client'
  | 'application'
  | 'service'
  | 'gateway'
  | 'africastalking'
  | 'dtone'
  | 'acquirer'
  | 'subscriber'
  | 'shopper'
  | 'stranger'

/** A message between two parties, as the report draws it. */
export interface TracedMessage {
  /** World time, RFC 3339. */
  readonly at: string
  /** The step in which it was sent, counted from 0. */
  readonly step: number
  readonly from: Party
  readonly to: Party
  readonly kind: 'request' | 'callback'
  /** The operation or the callback; method and path where it is none. */
  readonly title: string
  readonly request: { readonly method: string; readonly target: string; readonly body: string }
  /** Undefined where no answer came. */
  readonly reply?: { readonly status: number; readonly body: string }
  /** Why no answer came. */
  readonly error?: string
  /** The fault that touched it, by its id. */
  readonly fault?: number
  /** Which attempt of a callback it is, counted from 1. */
  readonly attempt?: number
  /** What was nearly right. */
  readonly hints?: readonly string[]
  /** How many of the messages that follow came before its answer. */
  readonly encloses?: number
}

/** Something that happened between messages, such as the end of a process. Reports draw it across all parties. */
export interface TraceNote {
  /** World time, RFC 3339. */
  readonly at: string
  /** The step in which it happened, counted from 0. */
  readonly step: number
  /** How many messages of the trace were sent before it. */
  readonly before: number
  /** `the service is killed`. */
  readonly text: string
}

/** What a scenario has done so far, for its report. */
export interface TraceOfScenario {
  readonly world: string
  /** World time, RFC 3339. */
  readonly began: string
  readonly ended: string
  readonly messages: readonly TracedMessage[]
  /** In the order in which they happened. Absent where there are none. */
  readonly notes?: readonly TraceNote[]
}

/** The page of a card's issuer, which a browser asks for. */
const issuerPages: readonly string[] = ['showChallenge', 'postChallenge']

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
  readonly #own: (Own | OwnNote)[] = []
  #begun = 0
  /** The last journal entry of each step that has ended. */
  readonly #ends: number[] = []
  /** Who calls the providers in this scenario. */
  caller: Party = 'application'

  constructor(world: World, began: string) {
    this.#world = world
    this.#began = began
  }

  /** The last journal entry of the step that ended last; 0 before the first. */
  get lastEntry(): number {
    return this.#ends.at(-1) ?? 0
  }

  /** Adds a message that is in no journal, after all that came before. */
  async add(message: Omit<TracedMessage, 'step'>): Promise<void> {
    const order = this.#begun++
    const after = await this.#lastSince(message.at)
    this.#own.push({ message: { ...message, step: this.#ends.length }, order, after, until: after })
  }

  /** Notes that something happened now, after all that was sent before, or right after an entry of the journal. */
  async note(text: string, entry?: Pick<Entry, 'id' | 'at'>): Promise<void> {
    const order = this.#begun++
    const step = this.#ends.length
    const at = entry?.at ?? (await this.#world.clock()).now
    const after = entry?.id ?? (await this.#lastSince(at))
    this.#own.push({ note: { at, step, text }, order, after })
  }

  /** Adds a message that is in no journal, with the answer to the call that sends it. */
  async around<Reply extends Pick<Answer, 'status' | 'body'>>(
    message: Omit<TracedMessage, 'step' | 'at' | 'reply' | 'error'>,
    call: () => Promise<Reply>,
  ): Promise<Reply> {
    const order = this.#begun++
    const at = (await this.#world.clock()).now
    const after = await this.#lastSince(at)
    const add = async (outcome: Pick<TracedMessage, 'reply' | 'error'>): Promise<void> => {
      const until = await this.#lastSince(at)
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
    this.#ends.push((await this.#world.journal()).at(-1)?.id ?? 0)
  }

  /** All of it, its messages in the order in which they were sent. */
  async whole(): Promise<TraceOfScenario> {
    const entries = await this.#world.journal()
    const exchanges = entries.map((entry, at) => this.#message(entry, attempt(entries, at)))
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

  /** The last entry of the journal at or after a world time; 0 if there is none. */
  async #lastSince(at: string): Promise<number> {
    return (await this.#world.journal({ since: at })).at(-1)?.id ?? 0
  }

  #message(
    { id, at, service, kind, operationId, request, reply, error, fault, nearMiss }: Entry,
    attempt: number,
  ): TracedMessage {
    const provider = service === 'dtone' || service === 'acquirer' ? service : 'africastalking'
    const caller = issuerPages.includes(operationId ?? '') ? 'shopper' : this.caller
    const step = this.#ends.findIndex((end) => id <= end)
    return {
      at,
      step: step < 0 ? this.#ends.length : step,
      ...(kind === 'request' ? { from: caller, to: provider } : { from: provider, to: this.caller }),
      kind,
      title: operationId ?? `${request.method} ${request.target}`,
      request: { method: request.method, target: request.target, body: request.body },
      ...(reply !== null && error === undefined && { reply: { status: reply.status, body: reply.body } }),
      ...(error !== undefined && { error }),
      ...(fault !== undefined && { fault }),
      ...(kind === 'callback' && { attempt }),
      ...(nearMiss !== undefined && { hints: nearMiss }),
    }
  }
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

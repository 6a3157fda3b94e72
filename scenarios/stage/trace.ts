import type { World } from '../../testing/index.ts'

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
  | 'subscriber'
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
}

/** What a scenario has done so far, for its report. */
export interface TraceOfScenario {
  readonly world: string
  /** World time, RFC 3339. */
  readonly began: string
  readonly ended: string
  readonly messages: readonly TracedMessage[]
}

type Entry = Awaited<ReturnType<World['journal']>>[number]

/** Collects what happens in a scenario: the journal of its world, and messages that no provider sees. */
export class Trace {
  readonly #world: World
  readonly #began: string
  readonly #own: TracedMessage[] = []
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

  /** Adds a message that is in no journal. */
  add(message: Omit<TracedMessage, 'step'>): void {
    this.#own.push({ ...message, step: this.#ends.length })
  }

  /** Notes that a step has ended. */
  async endStep(): Promise<void> {
    this.#ends.push((await this.#world.journal()).at(-1)?.id ?? 0)
  }

  /** All of it, its messages in the order of world time. */
  async whole(): Promise<TraceOfScenario> {
    const exchanges = (await this.#world.journal()).map((entry, at, entries) =>
      this.#message(entry, attempt(entries, at)),
    )
    const messages = [...exchanges, ...this.#own].sort(
      (one, other) => one.step - other.step || compare(one.at, other.at),
    )
    return { world: this.#world.name, began: this.#began, ended: (await this.#world.clock()).now, messages }
  }

  #message(
    { id, at, service, kind, operationId, request, reply, error, fault, nearMiss }: Entry,
    attempt: number,
  ): TracedMessage {
    const provider: Party = service === 'dtone' ? 'dtone' : 'africastalking'
    const step = this.#ends.findIndex((end) => id <= end)
    return {
      at,
      step: step < 0 ? this.#ends.length : step,
      ...(kind === 'request' ? { from: this.caller, to: provider } : { from: provider, to: this.caller }),
      kind,
      title: operationId ?? `${request.method} ${request.target}`,
      request: { method: request.method, target: request.target, body: request.body },
      ...(reply !== null && { reply: { status: reply.status, body: reply.body } }),
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

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

import type { ClockMode } from '../time/clock.ts'
import type { Instant } from '../time/instant.ts'

/** What a participant is told; it answers each event. */
export type ParticipantEvent =
  /** The clock was set or moved: the participant takes over the time. */
  | {
      readonly kind: 'clock'
      readonly mode: ClockMode
      readonly rate: number
      readonly now: Instant
      /** The world was made anew. */
      readonly replaced: boolean
    }
  /** Nothing else is due: the participant does what is due by `now`, and all that it has begun. */
  | { readonly kind: 'turn'; readonly now: Instant }

export interface TurnAnswer {
  /** When its next work is due. */
  readonly next: Instant | undefined
  /** Whether it has done any work since its last answer. */
  readonly worked: boolean
}

/** The way to an application in another process. */
export interface ParticipantLink {
  send(turn: number, event: ParticipantEvent): void
  /** Nothing more is sent. `taken`: another process takes part under this name. */
  end(taken: boolean): void
}

interface OpenTurn {
  readonly turn: number
  readonly kind: ParticipantEvent['kind']
  readonly ended: PromiseWithResolvers<TurnAnswer | undefined>
}

export interface ParticipantOptions {
  readonly name: string
  readonly link: ParticipantLink
  /** Gives a number that no event had before, so that a late answer of a process that was killed fits no later event. */
  readonly nextTurn: () => number
  /** Makes the next work an item of the world that is due then; the returned function cancels it. */
  readonly wakeAt: (due: Instant) => (() => void) | undefined
}

/** An application in another process that takes part in the clock of a world. One event at a time is open. */
export class Participant {
  readonly name: string
  readonly #options: ParticipantOptions
  #open: OpenTurn | undefined
  #next: Instant | undefined
  #cancelWake: (() => void) | undefined

  constructor(options: ParticipantOptions) {
    this.name = options.name
    this.#options = options
  }

  /** The event that is not answered yet. */
  get open(): Pick<OpenTurn, 'turn' | 'kind' | 'ended'> | undefined {
    return this.#open
  }

  /** When its next work is due, as its last answer said. */
  get next(): Instant | undefined {
    return this.#next
  }

  /** Sends an event, which takes the place of an open one. Resolves with the answer, or with nothing when none will come. */
  send(event: ParticipantEvent): Promise<TurnAnswer | undefined> {
    this.#end(undefined)
    const turn = this.#options.nextTurn()
    const ended = Promise.withResolvers<TurnAnswer | undefined>()
    this.#open = { turn, kind: event.kind, ended }
    this.#options.link.send(turn, event)
    return ended.promise
  }

  /** Takes an answer; false when the turn is not open. */
  answer(turn: number, answer: TurnAnswer): boolean {
    if (this.#open?.turn !== turn) return false
    this.#setNext(answer.next)
    this.#end(answer)
    return true
  }

  /** Takes back what it was asked, so that a later answer is refused. */
  withdraw(): void {
    this.#end(undefined)
  }

  /** Ends its part in the clock. */
  leave(taken = false): void {
    this.#setNext(undefined)
    this.#end(undefined)
    this.#options.link.end(taken)
  }

  #setNext(next: Instant | undefined): void {
    this.#cancelWake?.()
    this.#next = next
    this.#cancelWake = next === undefined ? undefined : this.#options.wakeAt(next)
  }

  #end(answer: TurnAnswer | undefined): void {
    const open = this.#open
    this.#open = undefined
    open?.ended.resolve(answer)
  }
}

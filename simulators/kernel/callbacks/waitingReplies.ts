import type { Instant } from '../time/instant.ts'

/** A reply that is held until a callback has been tried. */
export interface WaitingReply {
  /** No callback that falls due later is waited for. */
  readonly until: Instant
  readonly done: () => void
}

/** Replies that wait for the first attempt of a callback, by the journal entry of their request, which caused the callback. */
export class WaitingReplies {
  readonly #waiting = new Map<number, WaitingReply>()

  get isEmpty(): boolean {
    return this.#waiting.size === 0
  }

  add(cause: number, waiting: WaitingReply): void {
    this.#waiting.set(cause, waiting)
  }

  release(cause: number): void {
    const waiting = this.#waiting.get(cause)
    this.#waiting.delete(cause)
    waiting?.done()
  }

  releaseAll(): void {
    for (const cause of [...this.#waiting.keys()]) this.release(cause)
  }

  /** Releases the replies whose callback is neither under way nor due in time. */
  releaseHopeless(underWay: ReadonlySet<number | undefined>, due: ReadonlyMap<number, Instant>): void {
    for (const [cause, { until }] of [...this.#waiting]) {
      if (!underWay.has(cause) && (due.get(cause) ?? Number.POSITIVE_INFINITY) > until) this.release(cause)
    }
  }
}

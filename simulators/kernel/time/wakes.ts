import { Heap } from './heap.ts'
import type { Instant } from './instant.ts'

/** One who wants to be called at a moment. */
interface Wake {
  readonly due: Instant
  /** Breaks ties, as with timers. */
  readonly sequence: number
  /** Undefined once it is cancelled, so that nothing is kept of who wanted it. */
  run: (() => void) | undefined
}

/** Participants, and replies that are kept back, which want to be called at a moment: in (due, sequence) order. */
export class Wakes {
  readonly #heap = new Heap<Wake>()
  #upcoming = 1

  /** The place that the next one will have. */
  get upcoming(): number {
    return this.#upcoming
  }

  /** Puts one in; the function that is returned takes it out. */
  set(due: Instant, run: () => void): () => void {
    const wake: Wake = { due, sequence: this.#upcoming++, run }
    this.#heap.push(wake)
    return () => {
      wake.run = undefined
    }
  }

  nextDue(): Instant | undefined {
    return this.#first()?.due
  }

  /** When the first one falls due, if that is by `now` and it was set before the one with place `before`. */
  dueBy(now: Instant, before: number): Instant | undefined {
    const first = this.#first()
    return first === undefined || first.due > now || first.sequence >= before ? undefined : first.due
  }

  /** Takes out the first one. */
  take(): (() => void) | undefined {
    const run = this.#first()?.run
    this.#heap.pop()
    return run
  }

  /** Those that are cancelled leave the heap when they come to its top. */
  #first(): Wake | undefined {
    let first = this.#heap.peek()
    while (first !== undefined && first.run === undefined) {
      this.#heap.pop()
      first = this.#heap.peek()
    }
    return first
  }
}

import { Heap } from './heap.ts'
import type { Instant } from './instant.ts'

/** What is woken: a held reply with its operation, or a participant. */
export interface Sleeper {
  readonly kind: 'reply' | 'participant'
  readonly name: string
}

const anApplication: Sleeper = { kind: 'participant', name: 'an application in this process' }

/** A function to be called at a moment. */
interface Wake {
  readonly due: Instant
  readonly sleeper: Sleeper
  /** Breaks ties, as with timers. */
  readonly sequence: number
  /** Undefined once cancelled, so that what it refers to can be freed. */
  run: (() => void) | undefined
}

/** Participants and held replies that are to be called at a moment, in (due, sequence) order. */
export class Wakes {
  readonly #heap = new Heap<Wake>()
  #upcoming = 1

  /** The sequence of the next one. */
  get upcoming(): number {
    return this.#upcoming
  }

  /** Adds one; the returned function cancels it. */
  set(due: Instant, run: () => void, sleeper: Sleeper = anApplication): () => void {
    const wake: Wake = { due, sleeper, sequence: this.#upcoming++, run }
    this.#heap.push(wake)
    return () => {
      wake.run = undefined
    }
  }

  /** Those that are not cancelled, unordered. */
  *list(): Iterable<Pick<Wake, 'due' | 'sequence' | 'sleeper'>> {
    for (const wake of this.#heap.values()) if (wake.run !== undefined) yield wake
  }

  nextDue(): Instant | undefined {
    return this.#first()?.due
  }

  /** The due moment of the first one, if it is due at `now` and has a sequence below `before`. */
  dueBy(now: Instant, before: number): Instant | undefined {
    const first = this.#first()
    return first === undefined || first.due > now || first.sequence >= before ? undefined : first.due
  }

  /** Removes and returns the first one. */
  take(): (() => void) | undefined {
    const run = this.#first()?.run
    this.#heap.pop()
    return run
  }

  /** The first one that is not cancelled; removes those before it. */
  #first(): Wake | undefined {
    let first = this.#heap.peek()
    while (first !== undefined && first.run === undefined) {
      this.#heap.pop()
      first = this.#heap.peek()
    }
    return first
  }
}

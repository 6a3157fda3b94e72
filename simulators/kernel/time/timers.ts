import { Heap } from './heap.ts'
import type { Instant } from './instant.ts'

/** Something that falls due, as data: which service does what, about the thing with which key. */
export interface Timer {
  readonly due: Instant
  /** Breaks ties: timers that are due together fire in the order in which they were set. */
  readonly sequence: number
  readonly service: string
  readonly name: string
  readonly key: string
  /** The journal entry of the request that led to it. */
  readonly cause: number | undefined
}

/** The timers of one world, in (due, sequence) order. */
export class Timers {
  readonly #heap = new Heap<Timer>()
  #upcoming = 1

  get size(): number {
    return this.#heap.size
  }

  /** A place in the order, for a timer that is known to come but not yet when. */
  reserve(): number {
    return this.#upcoming++
  }

  set(timer: Omit<Timer, 'sequence'>, sequence = this.reserve()): void {
    const { due, service, name, key, cause } = timer
    this.#heap.push({ due, sequence, service, name, key, cause })
  }

  nextDue(): Instant | undefined {
    return this.#heap.peek()?.due
  }

  /** The place that the next timer will have. */
  get upcoming(): number {
    return this.#upcoming
  }

  /** Takes out the first timer that is due at `now`, if it was set before the one with place `before`. */
  takeDue(now: Instant, before: number): Timer | undefined {
    const first = this.#heap.peek()
    if (first === undefined || first.due > now || first.sequence >= before) return undefined
    return this.#heap.pop()
  }

  /** Whether a request has led to something that is yet to come, by `until` at the latest. Looks through all timers: only plans for its reply ask. */
  isPending(cause: number, until: Instant): boolean {
    for (const timer of this.#heap.values()) if (timer.cause === cause && timer.due <= until) return true
    return false
  }

  /** When the first thing is due that each request has led to. Looks through all timers. */
  earliestByCause(): ReadonlyMap<number, Instant> {
    const earliest = new Map<number, Instant>()
    for (const { cause, due } of this.#heap.values()) {
      if (cause !== undefined && due < (earliest.get(cause) ?? Number.POSITIVE_INFINITY)) earliest.set(cause, due)
    }
    return earliest
  }

  dump(): { upcoming: number; timers: Timer[] } {
    return { upcoming: this.#upcoming, timers: [...this.#heap.values()].sort((a, b) => a.sequence - b.sequence) }
  }

  load(dump: { readonly upcoming: number; readonly timers: readonly Timer[] }): void {
    for (const timer of dump.timers) this.set(timer, timer.sequence)
    this.#upcoming = dump.upcoming
  }
}

import { Heap } from './heap.ts'
import type { Instant } from './instant.ts'

/** A timer as data: the service, the name of its rule, and the key that the rule is given. */
export interface Timer {
  readonly due: Instant
  /** Breaks ties: timers with the same due moment fire in the order in which they were set. */
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

  /** Reserves a place in the order for a timer whose due moment is not known yet. */
  reserve(): number {
    return this.#upcoming++
  }

  set(timer: Omit<Timer, 'sequence'>, sequence = this.reserve()): void {
    const { due, service, name, key, cause } = timer
    this.#heap.push({ due, sequence, service, name, key, cause })
  }

  /** Takes back all timers of this name and key. Scans all timers. */
  remove(service: string, name: string, key: string): void {
    const fits = (timer: Timer): boolean => timer.key === key && timer.name === name && timer.service === service
    while (this.#heap.remove(fits) !== undefined);
  }

  /** All timers, unordered. */
  list(): Iterable<Timer> {
    return this.#heap.values()
  }

  nextDue(): Instant | undefined {
    return this.#heap.peek()?.due
  }

  /** The sequence of the next timer. */
  get upcoming(): number {
    return this.#upcoming
  }

  /** Removes and returns the first timer that is due at `now` and has a sequence below `before`. */
  takeDue(now: Instant, before: number): Timer | undefined {
    const first = this.#heap.peek()
    if (first === undefined || first.due > now || first.sequence >= before) return undefined
    return this.#heap.pop()
  }

  /** Whether a timer that this request caused is due by `until`. Scans all timers: used for `beforeReply` plans only. */
  isPending(cause: number, until: Instant): boolean {
    for (const timer of this.#heap.values()) if (timer.cause === cause && timer.due <= until) return true
    return false
  }

  /** The due moment of the first timer that each request has caused. Scans all timers. */
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

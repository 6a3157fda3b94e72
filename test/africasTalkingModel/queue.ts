/** What waits in a queue. */
export interface Waiting {
  readonly id: string
  readonly enteredAt: number
}

/** The queue of a product: first in, first out, at a rate. `Item` is what waits in it. @see docs/africastalking.md#queues */
export class Queue<Item extends Waiting> {
  perSecond: number
  isPaused = false
  stalledUntil = 0
  /** How much later than usual outcomes follow, in ms. */
  delay = 0
  readonly waiting: Item[] = []
  /** A run of items that left as early as the rate allows, the first of them at `from`. */
  #run = { from: 0, count: 0 }
  /** The head does not leave before this: what was decided about it last. */
  #since = 0

  constructor(perSecond: number) {
    this.perSecond = perSecond
  }

  /** When the head leaves if nothing changes; never while the queue is paused or empty. */
  get departure(): number {
    if (this.isPaused || this.waiting.length === 0) return Number.POSITIVE_INFINITY
    return Math.max(this.#since, this.#free(this.#run.count), this.stalledUntil)
  }

  /** When the last one leaves if nothing changes. Each is as early behind the other as the rate allows. */
  get lastDeparture(): number {
    const { departure, waiting } = this
    if (departure === Number.POSITIVE_INFINITY || waiting.length === 1) return departure
    const run = this.#runAfter(departure)
    return this.#free(run.count + waiting.length - 2, run.from)
  }

  join(item: Item): void {
    if (this.waiting.length === 0) this.#since = item.enteredAt
    this.waiting.push(item)
  }

  /** Lets the head leave at its time. */
  leave(): Item {
    const at = this.departure
    this.#run = this.#runAfter(at)
    this.#since = at
    return this.#shift()
  }

  /** Drops the head at this moment; undefined when nothing waits. */
  lose(now: number): Item | undefined {
    if (this.waiting.length === 0) return undefined
    this.#since = now
    return this.#shift()
  }

  /** Something about the queue is changed at this moment. Another rate counts from the last item that has left. */
  change(now: number, changes: Partial<Pick<this, 'perSecond' | 'isPaused' | 'stalledUntil' | 'delay'>>): void {
    const { perSecond } = this
    const last = this.#free(this.#run.count - 1)
    Object.assign(this, changes)
    if (perSecond !== this.perSecond && this.#run.count > 0) this.#run = { from: last, count: 1 }
    this.#since = now
  }

  /** When the rate allows an item to leave after so many others of the run, in whole ms: at 3 a second the 3rd after 1,000 ms. */
  #free(count: number, from = this.#run.from): number {
    const tenths = BigInt(this.perSecond * 10)
    return from + Number((BigInt(count) * 10_000n + tenths - 1n) / tenths)
  }

  #runAfter(at: number): { from: number; count: number } {
    return at === this.#free(this.#run.count) ? { ...this.#run, count: this.#run.count + 1 } : { from: at, count: 1 }
  }

  #shift(): Item {
    const item = this.waiting.shift()
    if (item === undefined) throw new Error('Nothing waits in the queue of the model.')
    return item
  }
}

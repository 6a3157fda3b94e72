/** An outcome with its place in the order of outcomes. */
export interface Outcome {
  /** From 1. */
  readonly number: number
  /** The id of the journal entry that got it. */
  readonly entry: number
}

/**
 * The order in which journal entries got their outcomes, which is not that of their ids: a held reply comes after later ones. Only
 * the latest are kept. An entry occurs again when its outcome changes.
 */
export class Outcomes {
  readonly #limit: number
  #entries: number[] = []
  #dropped = 0
  #cleared = 0
  readonly #whenCleared = new Set<() => void>()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The number of the latest outcome; 0 when there is none. */
  get latest(): number {
    return this.#dropped + this.#entries.length
  }

  /** The number before the first outcome that is kept. */
  get start(): number {
    return this.#dropped
  }

  add(entry: number): void {
    this.#entries.push(entry)
    if (this.#entries.length < 2 * this.#limit) return
    this.#dropped += this.#entries.length - this.#limit
    this.#entries = this.#entries.slice(-this.#limit)
  }

  /** How often all were dropped. */
  get cleared(): number {
    return this.#cleared
  }

  /** Calls back when all have been dropped; the returned function ends that. */
  onClear(run: () => void): () => void {
    this.#whenCleared.add(run)
    return () => this.#whenCleared.delete(run)
  }

  /** Drops all. Numbers go on. */
  clear(): void {
    this.#dropped += this.#entries.length
    this.#entries = []
    this.#cleared += 1
    for (const run of this.#whenCleared) run()
  }

  /** The first outcome with a number above this one that is still kept. */
  after(number: number): Outcome | undefined {
    const at = Math.max(number - this.#dropped, 0)
    const entry = this.#entries[at]
    return entry === undefined ? undefined : { number: this.#dropped + at + 1, entry }
  }
}

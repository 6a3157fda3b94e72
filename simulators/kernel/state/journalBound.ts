/** A journal that can drop its oldest entries. */
export interface BoundedJournal {
  /** Drops so many of its oldest entries, at most all; returns how many. */
  shed(count: number): number
}

/**
 * Bounds the entries of all journals together. The oldest entries of the journal that nobody has written to for the longest time go first:
 * worlds of tests that have ended, which nobody dropped.
 */
export class JournalBound {
  readonly #limit: number
  /** More than one at a time, because a journal moves what is left. */
  readonly #atOnce: number
  /** Those that have entries, the least recently written one first. */
  readonly #journals = new Set<BoundedJournal>()
  #latest: BoundedJournal | undefined
  #held = 0

  constructor(limit: number) {
    this.#limit = limit
    this.#atOnce = Math.ceil(limit / 20)
  }

  /** Hears that a journal was written to, and how many entries it has more. */
  written(journal: BoundedJournal, more: number): void {
    this.#held += more
    if (this.#latest !== journal) {
      this.#journals.delete(journal)
      this.#journals.add(journal)
      this.#latest = journal
    }
    if (this.#held > this.#limit) this.#shed()
  }

  /** Counts entries that a journal has no more. */
  dropped(count: number): void {
    this.#held -= count
  }

  /** Takes a journal with so many entries out: they are not counted any more. */
  left(journal: BoundedJournal, count: number): void {
    this.#held -= count
    this.#forget(journal)
  }

  #shed(): void {
    let left = Math.max(this.#held - this.#limit, this.#atOnce)
    for (const journal of this.#journals) {
      const dropped = journal.shed(left)
      this.#held -= dropped
      left -= dropped
      if (left === 0) return
      this.#forget(journal)
    }
  }

  #forget(journal: BoundedJournal): void {
    this.#journals.delete(journal)
    if (this.#latest === journal) this.#latest = undefined
  }
}

/**
 * Hands over the outcomes of attempts in the order in which the attempts began. Rules draw ids and set timers when they hear an
 * answer, so the order must not depend on which target was faster.
 */
export class OutcomeOrder {
  readonly #isKept: () => boolean
  /** What to do with the outcome of each attempt, by its journal entry; undefined while it is under way. */
  readonly #outcomes = new Map<number, (() => void) | undefined>()

  /** @param isKept whether an outcome waits for those before it: on a clock that stands meanwhile. */
  constructor(isKept: () => boolean) {
    this.#isKept = isKept
  }

  /** An attempt has begun. */
  begin(entry: number): void {
    this.#outcomes.set(entry, undefined)
  }

  /** An attempt has its outcome; `conclude` is called when all before it have been concluded. */
  end(entry: number, conclude: () => void): void {
    this.#outcomes.set(entry, conclude)
    for (const [earliest, next] of this.#outcomes) {
      if (next === undefined && this.#isKept()) return
      if (next === undefined) continue
      this.#outcomes.delete(earliest)
      next()
    }
  }
}

import type { EntryHead, Journal } from './journal.ts'

/** The next exchange with its place in the order of outcomes, or how many were dropped before they were read. */
export type OutcomeRead =
  | { readonly entry: EntryHead; readonly number: number; readonly missed?: undefined }
  | { readonly entry?: undefined; readonly missed: number }

/** Reads a journal in the order in which its entries got their outcomes, at the pace of the reader. */
export class OutcomeReader {
  readonly #journal: Journal
  /** The number of the outcome that was read last. */
  #position: number

  constructor(journal: Journal, position: number) {
    this.#journal = journal
    this.#position = Math.min(position, journal.outcomes.latest)
  }

  /** Undefined when there is none yet. */
  next(): OutcomeRead | undefined {
    const missed = this.#skipDropped()
    if (missed > 0) return { missed }
    const outcome = this.#journal.outcomes.after(this.#position)
    const entry = this.#journal.head(outcome?.entry ?? 0)
    if (outcome === undefined || entry === undefined) return undefined
    this.#position = outcome.number
    return { entry, number: outcome.number }
  }

  /** Goes on to the next outcome whose entry the journal has; returns how many it has passed over. */
  #skipDropped(): number {
    const { outcomes } = this.#journal
    const from = this.#position
    let outcome = outcomes.after(this.#position)
    while (outcome !== undefined && this.#journal.head(outcome.entry) === undefined) {
      this.#position = outcome.number
      outcome = outcomes.after(this.#position)
    }
    this.#position = (outcome?.number ?? outcomes.latest + 1) - 1
    return this.#position - from
  }
}

/** Answers that are ready but not yet given: kept back by a latency, a synchronous hold or a callback that goes first. */
export class HeldReplies {
  readonly #waiting = new Map<number, () => void>()
  #upcoming = 1

  /** A reply to be let go later: its key, and the promise to wait on. */
  hold(): { readonly key: number; readonly released: Promise<void> } {
    const key = this.#upcoming++
    const released = new Promise<void>((resolve) => this.#waiting.set(key, resolve))
    return { key, released }
  }

  release(key: number): void {
    this.#waiting.get(key)?.()
    this.#waiting.delete(key)
  }

  releaseAll(): void {
    for (const key of [...this.#waiting.keys()]) this.release(key)
  }
}

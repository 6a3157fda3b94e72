/** How many texts are remembered. */
const limit = 1_000

/** Hints for developers that belong to no exchange, such as a callback that has no URL. Each text is told once. */
export class Notices {
  readonly #told = new Set<string>()
  readonly #listeners = new Set<(text: string) => void>()

  tell(text: string): void {
    if (this.#told.has(text)) return
    if (this.#told.size === limit) this.#told.clear()
    this.#told.add(text)
    for (const listener of this.#listeners) listener(text)
  }

  /** Calls back with each text; the returned function ends that. */
  on(listener: (text: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

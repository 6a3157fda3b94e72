/** Replies that are held by a latency fault or by a synchronous operation. */
export class HeldReplies {
  readonly #waiting = new Map<string, Set<() => void>>()

  /** Holds a reply until the returned function is called, its name is released or the world ends; `give` then runs, once. */
  hold(name: string, give: () => void): () => void {
    const waiting = this.#waiting.get(name) ?? new Set()
    const release = (): void => {
      if (!waiting.delete(release)) return
      if (waiting.size === 0) this.#waiting.delete(name)
      give()
    }
    this.#waiting.set(name, waiting.add(release))
    return release
  }

  release(name: string): void {
    for (const release of [...(this.#waiting.get(name) ?? [])]) release()
  }

  releaseAll(): void {
    for (const name of [...this.#waiting.keys()]) this.release(name)
  }
}

/** Work that keeps the time of a world from moving: deliveries, and the work of participants. */
export class Activity {
  readonly #underWay = new Map<number, string>()
  readonly #waiting: (() => void)[] = []
  #started = 0

  /** How many pieces of work have ever begun. */
  get started(): number {
    return this.#started
  }

  get isIdle(): boolean {
    return this.#underWay.size === 0
  }

  /** The names of what is under way, for messages. */
  get names(): readonly string[] {
    return [...new Set(this.#underWay.values())]
  }

  /** Begins a piece of work; the returned function ends it. */
  begin(name: string): () => void {
    const id = this.#started++
    this.#underWay.set(id, name)
    return () => {
      if (this.#underWay.delete(id) && this.isIdle) for (const resolve of this.#waiting.splice(0)) resolve()
    }
  }

  /** Counts work that ends at once: it starts a new quiet period. */
  touch(): void {
    this.#started += 1
  }

  idle(): Promise<void> {
    if (this.isIdle) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }
}

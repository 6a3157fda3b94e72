/** What is under way in a world and keeps its time from moving: deliveries, and the work of participants. */
export class Activity {
  readonly #underWay = new Map<number, string>()
  readonly #waiting: (() => void)[] = []
  #started = 0

  /** How much has ever been started. */
  get started(): number {
    return this.#started
  }

  get isIdle(): boolean {
    return this.#underWay.size === 0
  }

  /** What is under way, by name, for messages. */
  get names(): readonly string[] {
    return [...new Set(this.#underWay.values())]
  }

  /** Something has begun; the function that is returned ends it. */
  begin(name: string): () => void {
    const id = this.#started++
    this.#underWay.set(id, name)
    return () => {
      if (this.#underWay.delete(id) && this.isIdle) for (const resolve of this.#waiting.splice(0)) resolve()
    }
  }

  /** Counts something that is over at once, so that a quiet period begins anew. */
  touch(): void {
    this.#started += 1
  }

  idle(): Promise<void> {
    if (this.isIdle) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }
}

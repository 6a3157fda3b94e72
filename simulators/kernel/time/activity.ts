/** Work that keeps the time of a world from moving: deliveries, and the work of participants. */
export class Activity {
  readonly #underWay = new Map<number, string>()
  readonly #waiting: (() => void)[] = []
  readonly #watchers = new Set<(id: number) => void>()
  #started = 0
  #latest: string | number | undefined

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

  /** What has begun last: the name of a piece of work, or the journal entry of a request. */
  get latest(): string | number | undefined {
    return this.#latest
  }

  /** Begins a piece of work; the returned function ends it. */
  begin(name: string): () => void {
    const id = this.#started++
    this.#latest = name
    this.#underWay.set(id, name)
    return () => {
      if (!this.#underWay.delete(id)) return
      for (const watcher of this.#watchers) watcher(id)
      if (this.isIdle) for (const resolve of this.#waiting.splice(0)) resolve()
    }
  }

  /** Counts a request, which ends at once: it starts a new quiet period. */
  touch(entry: number): void {
    this.#started += 1
    this.#latest = entry
  }

  idle(): Promise<void> {
    if (this.isIdle) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Calls back whenever a piece of work ends that is under way now; the returned function ends the watch. */
  watch(ended: () => void): () => void {
    const upcoming = this.#started
    const watcher = (id: number): void => {
      if (id < upcoming) ended()
    }
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }
}

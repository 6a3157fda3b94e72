import { Collection } from '../state/collection.ts'
import type { CallbackRecord } from './callback.ts'

/** The callbacks of a world by id. Of those that have ended only the latest are kept. */
export class CallbackRecords {
  readonly #limit: number
  readonly #records = new Collection<CallbackRecord, number>({ key: ({ id }) => id, keyType: 'number' })
  /** Those that have ended, the earliest first. */
  readonly #ended = new Set<number>()
  #upcoming = 1

  /** @param limit how many that have ended are kept. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** The id of a new callback. */
  nextId(): number {
    return this.#upcoming++
  }

  get(id: number): CallbackRecord | undefined {
    return this.#records.get(id)
  }

  list(): Iterable<CallbackRecord> {
    return this.#records.values()
  }

  put(callback: CallbackRecord): CallbackRecord {
    this.#records.put(callback)
    this.#ended.delete(callback.id)
    if (hasEnded(callback)) {
      this.#ended.add(callback.id)
      if (this.#ended.size > this.#limit) this.#forgetEarliest()
    }
    return callback
  }

  dump(): { readonly upcoming: number; readonly callbacks: readonly CallbackRecord[] } {
    return { upcoming: this.#upcoming, callbacks: this.#records.dump() }
  }

  load(dump: ReturnType<CallbackRecords['dump']>): void {
    for (const callback of dump.callbacks) this.put(callback)
    this.#upcoming = dump.upcoming
  }

  #forgetEarliest(): void {
    const [earliest] = this.#ended
    if (earliest === undefined) return
    this.#ended.delete(earliest)
    this.#records.delete(earliest)
  }
}

function hasEnded({ state, begun, attempts, delayed }: CallbackRecord): boolean {
  return state !== 'queued' && state !== 'held' && begun === attempts.length && delayed.length === 0
}

import type { JournalEntry, World } from '../../kernel/index.ts'
import { representJournalEntry } from './journal.ts'
import { writtenEvent } from './writtenEvent.ts'

/** How many exchanges are kept in written form: more than come while the streams of a world take turns. */
const most = 256

/** The latest exchanges of one world as events, so that each is written once for all streams that are open. */
export class WrittenExchanges {
  static readonly #ofWorlds = new WeakMap<World, WrittenExchanges>()
  readonly #events = new Map<number, { readonly entry: JournalEntry; readonly event: Buffer }>()
  readonly #incarnation: number

  private constructor(world: World) {
    this.#incarnation = world.incarnation
  }

  /** Those that all streams of a world share. */
  static of(world: World): WrittenExchanges {
    const known = WrittenExchanges.#ofWorlds.get(world) ?? new WrittenExchanges(world)
    WrittenExchanges.#ofWorlds.set(world, known)
    return known
  }

  /** The event of an exchange. `number`: its place in the order of outcomes. */
  event(entry: JournalEntry, number: number): Buffer {
    const known = this.#events.get(number)
    if (known?.entry === entry) return known.event
    const event = writtenEvent('exchange', representJournalEntry(entry), `${this.#incarnation}-${number}`)
    this.#events.set(number, { entry, event })
    const [oldest] = this.#events.keys()
    if (this.#events.size > most && oldest !== undefined) this.#events.delete(oldest)
    return event
  }
}

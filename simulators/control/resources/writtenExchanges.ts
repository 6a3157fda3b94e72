import { type EntryHead, invariant, type World } from '../../kernel/index.ts'
import { representJournalEntry } from './journal.ts'
import { writtenEvent } from './writtenEvent.ts'

/** How many exchanges are kept in written form: more than come while the streams of a world take turns. */
const most = 256

/** The latest exchanges of one world as events, so that each is written once for all streams that are open. */
export class WrittenExchanges {
  static readonly #ofWorlds = new WeakMap<World, WrittenExchanges>()
  readonly #events = new Map<number, { readonly nearMiss: EntryHead['nearMiss']; readonly event: Buffer }>()
  readonly #world: Pick<World, 'incarnation' | 'journal'>

  private constructor(world: World) {
    this.#world = world
  }

  /** Those that all streams of a world share. */
  static of(world: World): WrittenExchanges {
    const known = WrittenExchanges.#ofWorlds.get(world) ?? new WrittenExchanges(world)
    WrittenExchanges.#ofWorlds.set(world, known)
    return known
  }

  /**
   * The event of an exchange that the journal has. `number`: its place in the order of outcomes, which changes with
   * all but what rules say about it later.
   */
  event({ id, nearMiss }: EntryHead, number: number): Buffer {
    const known = this.#events.get(number)
    if (known !== undefined && known.nearMiss === nearMiss) return known.event
    const { incarnation, journal } = this.#world
    const entry = journal.get(id)
    invariant(entry !== undefined, `Failed to write exchange ${id}: the journal does not have it.`)
    const event = writtenEvent('exchange', representJournalEntry(entry), `${incarnation}-${number}`)
    this.#events.set(number, { nearMiss, event })
    const [oldest] = this.#events.keys()
    if (this.#events.size > most && oldest !== undefined) this.#events.delete(oldest)
    return event
  }
}

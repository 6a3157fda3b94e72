import { effect, signal } from '@preact/signals'
import { after } from '../realTime.ts'
import { announceChange } from './changes.ts'
import type { Schemas } from './operations.ts'
import { type Pace, type Slices, slices } from './slices.ts'

export type Exchange = Schemas['JournalEntry']

export interface Notice {
  /** World time, RFC 3339. */
  readonly at: string
  readonly text: string
}

/** How many exchanges are kept: as many as a journal has at most. */
export const mostExchanges = 10_000
/** How many characters of exchanges are kept: their bodies may be long. */
export const mostCharacters = 64_000_000
/** How many notices are kept. */
const mostNotices = 100
/** How many exchanges are told in a second while more come: the list goes by faster than anybody reads. The others follow. */
const mostPerSecond = 1_000
/** How long after the end of a stream it is opened again, in ms of real time. */
const reopening = 1_000

/** The exchanges of one world, as its event stream tells them. Read them when `revision` has risen. */
export class Exchanges {
  /** In the order of their ids; the oldest are dropped. */
  entries: Exchange[] = []
  notices: Notice[] = []
  /** How many exchanges were not told, because the journal had dropped them. */
  missed = 0
  /** Rises once for all events of a frame. */
  readonly revision = signal(0)
  /** Rises when what was told before is void: another world is shown, or this one was replaced or its journal cleared. */
  readonly era = signal(0)
  readonly isLive = signal(false)
  readonly #lengths = new WeakMap<Exchange, number>()
  readonly #nextFrame: (draw: () => void) => void
  readonly #events: Slices<{ readonly type: string; readonly data: string }>
  #length = 0
  #incarnation: number | undefined
  /** How often its journal was cleared. */
  #cleared = 0
  #isDrawing = false

  constructor(nextFrame: (draw: () => void) => void = (draw) => requestAnimationFrame(draw), pace?: Pace) {
    this.#nextFrame = nextFrame
    this.#events = slices(({ type, data }) => this.#take(type, data), pace)
  }

  /** Takes up an event, soon: the stream may tell thousands at once. */
  take(type: string, data: string): void {
    this.#events.add({ type, data })
  }

  #take(type: string, data: string): void {
    if (type === 'world') this.#begin(JSON.parse(data).incarnation)
    if (type === 'cleared') this.#clearUp(JSON.parse(data).times)
    if (type === 'exchange') this.#takeExchange(JSON.parse(data), data.length)
    if (type === 'notice') this.notices = [...this.notices, JSON.parse(data)].slice(-mostNotices)
    if (type === 'missed') this.missed += JSON.parse(data).exchanges
    this.#draw()
  }

  /** Another world of the same name: what was told of the former one is void. */
  #begin(incarnation: number): void {
    if (this.#incarnation !== undefined && this.#incarnation !== incarnation) this.#forgetAll()
    this.#incarnation = incarnation
  }

  /** The journal was cleared, by whomever: what was told before is void. A stream that goes on tells it again. */
  #clearUp(times: number): void {
    const incarnation = this.#incarnation
    if (this.#cleared !== times) this.#forgetAll()
    this.#incarnation = incarnation
    this.#cleared = times
  }

  /** Forgets what was told, also what was not taken up yet. */
  clear(): void {
    this.#events.clear()
    this.#forgetAll()
  }

  #forgetAll(): void {
    this.entries = []
    this.#length = 0
    this.notices = []
    this.missed = 0
    this.#incarnation = undefined
    this.#cleared = 0
    this.era.value = this.era.peek() + 1
    this.#draw()
  }

  /** An exchange is told again when its outcome changes, and told late when others ended before it. */
  #takeExchange(exchange: Exchange, length: number): void {
    const { entries } = this
    let at = entries.length
    while (at > 0 && (entries[at - 1]?.id ?? 0) > exchange.id) at -= 1
    const before = entries[at - 1]
    if (before?.id === exchange.id) this.#forget(entries.splice(at - 1, 1, exchange))
    else entries.splice(at, 0, exchange)
    this.#lengths.set(exchange, length)
    this.#length += length
    while (entries.length > mostExchanges || this.#length > mostCharacters) this.#forget(entries.splice(0, 1))
  }

  #forget(exchanges: readonly Exchange[]): void {
    for (const exchange of exchanges) this.#length -= this.#lengths.get(exchange) ?? 0
  }

  #draw(): void {
    if (this.#isDrawing) return
    this.#isDrawing = true
    this.#nextFrame(() => {
      this.#isDrawing = false
      this.revision.value = this.revision.peek() + 1
      announceChange()
    })
  }
}

/** The exchanges of the world that is shown. */
export const exchanges = new Exchanges()

/** Follows the events of the world that is shown, for as long as the page is open. */
export function followExchanges(world: { readonly value: string }): void {
  effect(() => {
    const { value: name } = world
    exchanges.clear()
    if (name !== '') return follow(name)
    return undefined
  })
}

/** Returns what ends it. A stream ends when its world is deleted or replaced; it is opened again in case there is a new one. */
function follow(name: string): () => void {
  let source: EventSource | undefined
  let cancel = (): void => undefined

  function open(): void {
    const query = `last=${mostExchanges}&perSecond=${mostPerSecond}`
    const stream = new EventSource(`/worlds/${encodeURIComponent(name)}/events?${query}`)
    source = stream
    for (const type of ['world', 'cleared', 'exchange', 'notice', 'missed'])
      stream.addEventListener(type, ({ data }: MessageEvent<string>) => exchanges.take(type, data))
    stream.onopen = () => {
      exchanges.isLive.value = true
    }
    stream.onerror = () => {
      exchanges.isLive.value = false
      announceChange()
      if (stream.readyState === EventSource.CLOSED) cancel = after(reopening, open)
    }
  }

  open()
  return () => {
    cancel()
    source?.close()
  }
}

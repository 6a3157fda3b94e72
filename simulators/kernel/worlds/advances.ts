import { type Duration, formatInstant, type Instant } from '../time/instant.ts'
import { Patience } from '../time/patience.ts'
import type { WallClock } from '../time/wallClock.ts'
import { UnsettledError } from './unsettledError.ts'

/** The turn of one advance of a world. */
export interface Turn {
  /** Aborted when the advance is to stop at its next step. */
  readonly stop: AbortSignal
  /** Where the clock goes, once that is known. */
  target: Instant | undefined
}

export interface TurnOptions {
  /** Real milliseconds to wait for the advances before it. @default 60000 */
  readonly patience?: Duration
  /** Aborted when nobody waits for the result any more. */
  readonly gone?: AbortSignal | undefined
}

interface QueuedTurn extends Turn {
  readonly begin: () => void
  readonly cancel: (why?: string) => void
}

/** The advances of one world: one runs, the others wait for it in the order in which they came. */
export class Advances {
  readonly #wall: WallClock
  readonly #now: () => Instant
  readonly #queue: QueuedTurn[] = []
  readonly #whenEmpty: (() => void)[] = []

  constructor(wall: WallClock, now: () => Instant) {
    this.#wall = wall
    this.#now = now
  }

  /** The advance that is running, for display. */
  get running(): { readonly to: Instant; readonly waiting: number } | undefined {
    const [first, ...others] = this.#queue
    return first && { to: first.target ?? this.#now(), waiting: others.length }
  }

  /** Runs an advance when those before it have ended. Throws `UnsettledError` when they take too long or when it is stopped. */
  async inTurn<Result>(
    run: (turn: Turn) => Promise<Result>,
    { patience = 60_000, gone }: TurnOptions = {},
  ): Promise<Result> {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const controller = new AbortController()
    const cancel = (why?: string): void => controller.abort(this.#stopped(turn.target, why))
    const hungUp = (): void => cancel()
    const turn: QueuedTurn = { stop: controller.signal, target: undefined, begin, cancel }
    if (gone?.aborted) cancel()
    gone?.addEventListener('abort', hungUp)
    this.#queue.push(turn)
    try {
      if (this.#queue[0] !== turn) await this.#wait(begun, turn, patience)
      turn.stop.throwIfAborted()
      return await run(turn)
    } finally {
      gone?.removeEventListener('abort', hungUp)
      this.#leave(turn)
    }
  }

  /** Stops the advance that runs and those that wait, and tells them `why`; resolves when they have ended. */
  stop(why?: string): Promise<void> {
    if (this.#queue.length === 0) return Promise.resolve()
    for (const turn of [...this.#queue]) turn.cancel(why)
    return new Promise((resolve) => this.#whenEmpty.push(resolve))
  }

  async #wait(begun: Promise<void>, turn: Turn, length: Duration): Promise<void> {
    const expired = (): Error => new UnsettledError(this.#busy(length))
    const patience = new Patience({ wall: this.#wall, length, expired, stop: turn.stop })
    try {
      await patience.wait(begun)
    } finally {
      patience.end()
    }
  }

  #leave(turn: QueuedTurn): void {
    const wasRunning = this.#queue[0] === turn
    this.#queue.splice(this.#queue.indexOf(turn), 1)
    if (wasRunning) this.#queue[0]?.begin()
    if (this.#queue.length === 0) for (const resolve of this.#whenEmpty.splice(0)) resolve()
  }

  #busy(length: Duration): string {
    const { to = this.#now() } = this.running ?? {}
    return `Failed to begin in ${length} ms: another advance, to ${formatInstant(to)}, is running. Wait for it, or stop it.`
  }

  #stopped(target: Instant | undefined, why: string | undefined): UnsettledError {
    const before = target === undefined ? '' : `, before ${formatInstant(target)}`
    const because = why === undefined ? '' : `, because ${why}`
    return new UnsettledError(`The advance was stopped at ${formatInstant(this.#now())}${before}${because}.`)
  }
}

import type { Duration } from './instant.ts'
import type { WallClock } from './wallClock.ts'

export interface PatienceOptions {
  readonly wall: WallClock
  /** Real milliseconds to wait. */
  readonly length: Duration
  /** The error of a wait that takes longer. */
  readonly expired: () => Error
  /** Ends the wait early, with its reason as the error. */
  readonly stop?: AbortSignal | undefined
}

/** A bound on waiting, in real time. Call `end` when nothing is waited for any more. */
export class Patience {
  readonly #options: PatienceOptions
  readonly #failure = Promise.withResolvers<never>()
  readonly #stopped = (): void => this.#failure.reject(this.#options.stop?.reason)
  #cancel: () => void

  constructor(options: PatienceOptions) {
    this.#options = options
    this.#failure.promise.catch(() => undefined)
    this.#cancel = this.#arm()
    options.stop?.addEventListener('abort', this.#stopped)
    if (options.stop?.aborted) this.#stopped()
  }

  /** Resolves or rejects as the awaited promise does, or rejects when time is over or the wait is stopped. */
  wait<Value>(awaited: Promise<Value>): Promise<Value> {
    return Promise.race([awaited, this.#failure.promise])
  }

  /** Starts the time again. */
  renew(): void {
    this.#cancel()
    this.#cancel = this.#arm()
  }

  end(): void {
    this.#cancel()
    this.#options.stop?.removeEventListener('abort', this.#stopped)
  }

  #arm(): () => void {
    const { wall, length, expired } = this.#options
    return wall.after(length, () => this.#failure.reject(expired()))
  }
}

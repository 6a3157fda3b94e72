import type { CallbackRequest } from '../callbacks/callback.ts'
import type { Random } from '../state/random.ts'
import type { Instant } from '../time/instant.ts'
import type { World } from '../worlds/world.ts'

/** What a rule may read and do: the world that it acts in, through the one service that it belongs to. */
export class Context<State, TimerName extends string = never, AnswerName extends string = never> {
  readonly world: World
  readonly state: State
  /** Whether only declared accounts and products exist. */
  readonly isStrict: boolean
  /** The journal entry of the request that led here. */
  readonly cause: number | undefined
  /** The secret of the caller's credential; undefined where there is none, or nobody has called. */
  readonly secret: string | undefined
  readonly #service: string
  readonly #explanations: string[] = []

  constructor(service: string, world: World, state: State, { isStrict, cause, secret }: ContextOrigin) {
    this.#service = service
    this.world = world
    this.state = state
    this.isStrict = isStrict
    this.cause = cause
    this.secret = secret
  }

  /** The world's time. */
  get now(): Instant {
    return this.world.clock.now()
  }

  /** The world's randomness, for ids and whatever else a rule draws. */
  get random(): Random {
    return this.world.random
  }

  /** Says in the journal and the log why a rule refuses the request, where the provider's error alone leaves that open. */
  explain(reason: string): void {
    this.#explanations.push(reason)
  }

  /** What rules have said about the request, in order. */
  get explanations(): readonly string[] {
    return this.#explanations
  }

  /** Has the service's timer of this name fire at `due`, about the thing with this key. */
  schedule(name: TimerName, due: Instant, key: string): void {
    this.world.timers.set({ due, service: this.#service, name, key, cause: this.cause })
  }

  /** Lets the answers go that operations of the service hold by this key. */
  release(key: string): void {
    this.world.heldReplies.release(`${this.#service}/${key}`)
  }

  /**
   * Tells the customer, or asks: sent once the reply that caused it has left, and again on the provider's schedule. The rule that
   * `onReply` names hears the answer.
   */
  callback(request: CallbackRequest<AnswerName>): void {
    this.world.callbacks.enqueue(this.#service, request, this.cause)
  }
}

/** What a rule was called for. */
interface ContextOrigin {
  readonly isStrict: boolean
  readonly cause: number | undefined
  readonly secret: string | undefined
}

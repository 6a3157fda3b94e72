import type { CallbackRequest } from '../callbacks/callback.ts'
import type { Random } from '../state/random.ts'
import type { Instant } from '../time/instant.ts'
import type { World } from '../worlds/world.ts'

/** The interface of a rule to its world, limited to the service of the rule. */
export class Context<State, TimerName extends string = never, AnswerName extends string = never> {
  readonly world: World
  readonly state: State
  /** Whether only declared accounts and products exist (credentials `strict`). */
  readonly isStrict: boolean
  /** Id of the journal entry of the request that caused this. */
  readonly cause: number | undefined
  /** The secret of the caller's credential; undefined if it has none, or if no request is being handled. */
  readonly secret: string | undefined
  /** The host to which the request was sent, without its port; undefined if no request is being handled. */
  readonly host: string | undefined
  readonly #service: string
  readonly #explanations: string[] = []

  constructor(service: string, world: World, state: State, { isStrict, cause, secret, host }: ContextOrigin) {
    this.#service = service
    this.world = world
    this.state = state
    this.isStrict = isStrict
    this.cause = cause
    this.secret = secret
    this.host = host
  }

  /** The world's time. */
  get now(): Instant {
    return this.world.clock.now()
  }

  /** The world's source of random numbers, for ids and all other random choices of rules. */
  get random(): Random {
    return this.world.random
  }

  /** Adds the reason of a refusal to the journal and the log, where the provider's error does not contain it; or what is wrong with an answer to a callback. */
  explain(reason: string): void {
    this.#explanations.push(reason)
  }

  /** Tells in the log, once, what keeps the service from acting, outside of requests too: a callback without a URL. */
  notice(text: string): void {
    this.world.notices.tell(`${this.#service}: ${text}`)
  }

  /** The explanations of the request so far, in order. */
  get explanations(): readonly string[] {
    return this.#explanations
  }

  /** Sets the service's timer of this name for the entity with this key. `cause`: the request that led to it, if not this one. */
  schedule(name: TimerName, due: Instant, key: string, cause = this.cause): void {
    this.world.timers.set({ due, service: this.#service, name, key, cause })
  }

  /** Takes back the service's timers of this name for the entity with this key: none of them falls due any more. */
  unschedule(name: TimerName, key: string): void {
    this.world.timers.remove(this.#service, name, key)
  }

  /** Releases the replies that operations of the service hold under this key. */
  release(key: string): void {
    this.world.heldReplies.release(`${this.#service}/${key}`)
  }

  /**
   * Sends a callback after the reply to the request that caused it, with the provider's retry schedule. The rule named by `onReply`
   * receives the reply of the receiver.
   */
  callback(request: CallbackRequest<AnswerName>): void {
    for (const callback of this.world.alterCallback(request, this.world.name))
      this.world.callbacks.enqueue(this.#service, callback, this.cause)
  }
}

/** Settings of a context. */
interface ContextOrigin {
  readonly isStrict: boolean
  readonly cause: number | undefined
  readonly secret: string | undefined
  readonly host: string | undefined
}

import type { components } from '../../../specs/types/control.generated.ts'
import type { Instant } from '../time/instant.ts'
import type { AnswerRule } from './answer.ts'
import type { CallbackFate } from './callbackPlan.ts'
import type { DeliveryOutcome } from './callbackSender.ts'
import type { RetryPolicy } from './retryPolicy.ts'

/** What a provider's rule tells its customer, or asks. */
export interface CallbackRequest<AnswerName extends string = string> {
  readonly name: string
  readonly url: string
  /** The id of the transaction or message that it tells of. */
  readonly about: string
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded'
  readonly headers?: Readonly<Record<string, string>>
  readonly content: object
  readonly retry: RetryPolicy
  /** Local IPv4 address that it is sent from. @default chosen by the system */
  readonly from?: string
  /**
   * The call or session that the callback belongs to. Callbacks with one key go one after another; those with different keys go to
   * one origin at the same time.
   * @default one after another with all callbacks to the same origin that have no key
   */
  readonly order?: string
  /** The rule of the service that is run with the answer when an attempt ends. @default none */
  readonly onReply?: AnswerRule<AnswerName>
}

/** A callback, its state and its attempts. */
export interface CallbackRecord extends Pick<CallbackRequest, 'name' | 'url' | 'about' | 'contentType' | 'retry'> {
  readonly id: number
  readonly service: string
  /** The journal entry of the request that led to it. */
  readonly cause: number | undefined
  readonly order: string | undefined
  readonly from: string | undefined
  readonly onReply: AnswerRule | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly createdAt: Instant
  /** The plans that apply to it. */
  readonly plans: readonly number[] | undefined
  /** What plans do to its attempts and their answers. */
  readonly fate: CallbackFate | undefined
  /** What the journal says of each attempt about plans that did not fit the body. */
  readonly nearMiss: readonly string[] | undefined
  /** The reply to its cause waits for its first attempt. */
  readonly beforeReply: boolean
  /** Held until the next callback of its lane has left, or its time for that is over. */
  readonly awaitsNext: boolean
  readonly state: components['schemas']['CallbackState']
  /** How many attempts have begun. */
  readonly begun: number
  /** How many answers its rule has heard. */
  readonly heard: number
  /** The attempts that have ended. */
  readonly attempts: readonly EndedAttempt[]
  /** Answers that a plan delays. */
  readonly delayed: readonly DelayedAnswer[]
}

export interface EndedAttempt {
  readonly at: Instant
  /** Its entry in the journal. */
  readonly entry: number
  readonly status?: number
  readonly error?: string
}

/** An attempt that has begun. */
export interface Attempt {
  readonly callback: number
  /** From 1. */
  readonly number: number
  readonly at: Instant
  /** Its entry in the journal. */
  readonly entry: number
  /** The place of a retry in the order of timers. */
  readonly retrySequence: number
}

/** An answer that the target has given but that reaches the provider later. */
export interface DelayedAnswer {
  readonly attempt: Attempt
  readonly outcome: DeliveryOutcome
  /** Whether it arrives after the provider's time-out. */
  readonly isLate: boolean
}

/** The state of a callback after so many attempts. */
export function stateAfter(callback: CallbackRecord, attempts: number, acknowledged: boolean): CallbackRecord['state'] {
  if (acknowledged || callback.state === 'delivered') return 'delivered'
  if (callback.fate?.isLostForGood) return 'dropped'
  return attempts < callback.retry.attempts ? 'queued' : 'failed'
}

/** The body of a callback in its content type. */
export function encodeContent({ contentType, content }: Pick<CallbackRequest, 'contentType' | 'content'>): string {
  if (contentType === 'application/json') return JSON.stringify(content)
  return new URLSearchParams(
    Object.entries(content).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
}

/** A URL without the user and password that authenticate its callbacks, for display. */
export function withoutUserinfo(url: string): string {
  return url.replace(/^([^/?#]*\/\/)[^/?#]*@/, '$1')
}

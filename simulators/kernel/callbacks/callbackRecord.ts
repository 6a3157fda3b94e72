import type { components } from '../../../specs/types/control.ts'
import type { Duration, Instant } from '../time/instant.ts'

/** When a provider sends a callback again, as data. */
export interface RetryPolicy {
  /** The waits before the second attempt, the third and so on; the last one repeats. */
  readonly delays: readonly Duration[]
  /** Attempts in all. */
  readonly attempts: number
  /** Real time that the target has for its answer. */
  readonly timeout: Duration
  /** The statuses that the provider takes as "received". */
  readonly acknowledged: '2xx' | '200' | 'below 400'
}

/** What a provider's rule wants its customer to be told. */
export interface CallbackRequest {
  readonly name: string
  readonly url: string
  /** The id of the transaction or message that it tells of. */
  readonly about: string
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded'
  readonly headers?: Readonly<Record<string, string>>
  readonly content: object
  readonly retry: RetryPolicy
}

export interface CallbackAttempt {
  readonly at: Instant
  /** Its entry in the journal. */
  readonly entry: number
  readonly status?: number
  readonly error?: string
}

/** A callback and what has become of it. */
export interface CallbackRecord {
  readonly id: number
  readonly service: string
  readonly name: string
  readonly about: string
  readonly cause: number | undefined
  readonly url: string
  readonly contentType: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly createdAt: Instant
  readonly retry: RetryPolicy
  /** Attempts that a plan still wants lost on the way. */
  readonly lostAttempts: number
  /** The reply to its cause waits for its first attempt. */
  readonly beforeReply: boolean
  /** Held until the next callback to its target has left, or its time for that is over. */
  readonly awaitsNext: boolean
  readonly state: components['schemas']['CallbackState']
  readonly attempts: readonly CallbackAttempt[]
}

/** Whether a status means "received" to the provider. */
export function isAcknowledged(policy: RetryPolicy, status: number): boolean {
  switch (policy.acknowledged) {
    case '200':
      return status === 200
    case '2xx':
      return status >= 200 && status < 300
    case 'below 400':
      return status > 0 && status < 400
  }
}

import { duration } from '../../../specs/formats/duration.ts'
import type { Duration } from '../time/instant.ts'

/** When a provider sends a callback again, as data. */
export interface RetryPolicy {
  /** The waits before the second attempt, the third and so on; the last one repeats. */
  readonly delays: readonly Duration[]
  /** Attempts in all. */
  readonly attempts: number
  /** Real milliseconds that the target has for its answer. */
  readonly timeout: Duration
  /** The statuses that the provider takes as "received". */
  readonly acknowledged: '2xx' | '200' | 'below 400'
}

/** `x-repeats` of a callback in its document. */
export interface Repeats {
  /** The waits before the second attempt, the third and so on, as ISO 8601 durations. */
  readonly after: readonly string[]
  /** The last wait repeats for so long; without it there are no more attempts than waits. */
  readonly for?: string
}

/** The retry policy that a document states in `x-repeats`. */
export function retryPolicy(
  repeats: Repeats,
  { timeout, acknowledged }: Pick<RetryPolicy, 'timeout' | 'acknowledged'>,
): RetryPolicy {
  const delays = repeats.after.map(duration)
  const last = delays.at(-1) ?? 0
  const repetitions = repeats.for === undefined ? delays.length : Math.floor(duration(repeats.for) / last)
  return { delays, attempts: 1 + repetitions, timeout, acknowledged }
}

/** Milliseconds from the end of the attempt with this number, the first being 1, to the next attempt. */
export function retryDelay({ delays }: RetryPolicy, attempt: number): Duration {
  return delays[attempt - 1] ?? delays.at(-1) ?? 0
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

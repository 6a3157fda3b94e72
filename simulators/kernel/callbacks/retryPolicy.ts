import { duration } from '../../../specs/formats/duration.ts'
import type { RetryPolicy } from './callbackRecord.ts'

/** `x-repeats` of a callback in its document. */
export interface Repeats {
  /** The waits before the second attempt, the third and so on, as ISO 8601 durations. */
  readonly after: readonly string[]
  /** The last wait repeats for so long; without it there are no more attempts than waits. */
  readonly for?: string
}

/** When a callback is sent again, as its document has it. */
export function retryPolicy(
  repeats: Repeats,
  { timeout, acknowledged }: Pick<RetryPolicy, 'timeout' | 'acknowledged'>,
): RetryPolicy {
  const delays = repeats.after.map(duration)
  const last = delays.at(-1) ?? 0
  const repetitions = repeats.for === undefined ? delays.length : Math.floor(duration(repeats.for) / last)
  return { delays, attempts: 1 + repetitions, timeout, acknowledged }
}

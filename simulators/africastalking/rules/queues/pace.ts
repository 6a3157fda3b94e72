import type { Instant } from '../../../kernel/time/instant.ts'

/**
 * How many items have left one after the other since an instant, the first of them at that instant. The times of the next ones are
 * computed from it, so that fractions of a millisecond do not add up: at 3 a second the 3,000th item leaves after 1,000 s.
 */
export interface Pace {
  readonly from: Instant
  readonly left: number
}

/** The rate and the pace of a queue. */
export interface Paced {
  readonly perSecond: number
  readonly pace: Pace
}

/** A quotient that is a whole number of milliseconds but for the binary fraction counts as whole. */
const rounding = 1e-6

/** The first whole millisecond at which an item may leave, when `ahead` others leave before it, each as early as it can. */
export function freeAt({ perSecond, pace: { from, left } }: Paced, ahead = 0): Instant {
  return from + Math.ceil(((left + ahead) * 1_000) / perSecond - rounding)
}

/** The pace after an item has left at this instant. */
export function paceAfter(queue: Paced, at: Instant): Pace {
  return at === freeAt(queue) ? { ...queue.pace, left: queue.pace.left + 1 } : { from: at, left: 1 }
}

/** The pace at another rate: it counts from the last item that has left. */
export function paceFromLast(queue: Paced): Pace {
  return queue.pace.left === 0 ? queue.pace : { from: freeAt(queue, -1), left: 1 }
}

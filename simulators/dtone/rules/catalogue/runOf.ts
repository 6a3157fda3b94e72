import type { Instant } from '../../../kernel/index.ts'

export interface Run {
  readonly start: Instant
  /** The last millisecond of it. */
  readonly end: Instant
}

/** The present run, or the next, of what takes place from one day of the month to another, in UTC. @see docs/dtone.md#promotions-and-campaigns */
export function runOf(days: readonly [first: number, last: number], now: Instant): Run {
  const run = runIn(days, now, 0)
  return now <= run.end ? run : runIn(days, now, 1)
}

/** A month that ends before the last day ends the run. */
function runIn([first, last]: readonly [number, number], now: Instant, monthsLater: number): Run {
  const date = new Date(now)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + monthsLater]
  return {
    start: Date.UTC(year, month, first),
    end: Math.min(Date.UTC(year, month, last + 1), Date.UTC(year, month + 1)) - 1,
  }
}

import { InvalidArgumentError } from 'commander'
import { duration } from '../specs/formats/duration.ts'
import { isoDuration } from '../specs/formats/shortDuration.ts'

/** When an exploration ends: after real milliseconds, or after a number of runs. */
export type Budget = { readonly milliseconds: number } | { readonly runs: number }

/** Reads `90s`, `5m` or `500`. */
export function readBudget(text: string): Budget {
  if (/^[1-9]\d*$/.test(text)) return { runs: Number(text) }
  const iso = isoDuration(text)
  if (iso === undefined)
    throw new InvalidArgumentError('It is a time like 90s, 5m or 1h, or a number of runs like 500.')
  return { milliseconds: duration(iso) }
}

/** How many more schedules a budget allows: of a budget in time all, until it is over. */
export function leftOf(budget: Budget | undefined, run: number, elapsed: number): number {
  if (budget === undefined) return Number.POSITIVE_INFINITY
  if ('runs' in budget) return budget.runs - run
  return elapsed < budget.milliseconds ? Number.POSITIVE_INFINITY : 0
}

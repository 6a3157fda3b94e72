import { comesAfter, firstMoment, lastMoment } from './moments.ts'

/** How long a range is whose beginning is not named, in ms: 30 days. */
const usualLength = 30 * 24 * 60 * 60 * 1_000

/** A range of time in ms since the epoch, both ends included; or why it is none, as the predicate of a sentence about `from`. */
export type Range = { readonly from: number; readonly to: number } | { readonly wrong: string }

/** The range between two date-times of RFC 3339: the end is now unless it is named, and the beginning 30 days before it. */
export function rangeOf(named: { readonly from?: string; readonly to?: string }, now: number): Range {
  const to = named.to === undefined ? now : lastMoment(named.to)
  const from = named.from === undefined ? to - usualLength : firstMoment(named.from)
  if (named.from === undefined) return { from, to }
  if (named.to === undefined) return from > to ? { wrong: 'is in the future' } : { from, to }
  return comesAfter(named.from, named.to) ? { wrong: 'is after `to`' } : { from, to }
}

import type { Instant } from '../../../kernel/time/instant.ts'

/** What part of a list is asked for. Numbers may be texts, as official clients send them. */
export interface PageAsked {
  readonly pageNumber: number | string
  readonly count: number | string
  /** The first and the last day, as `2026-01-31`. */
  readonly startDate?: string
  readonly endDate?: string
}

const day = 86_400_000

/** Tells whether an instant is within the days that are asked for, in UTC. @see docs/africastalking.md#queries */
export function isWithin({ startDate, endDate }: PageAsked): (at: Instant) => boolean {
  const from = startDate === undefined ? Number.NEGATIVE_INFINITY : Date.parse(startDate)
  const to = endDate === undefined ? Number.POSITIVE_INFINITY : Date.parse(endDate) + day
  return (at) => at >= from && at < to
}

/** Takes a part of a list. @see docs/africastalking.md#queries */
export function pageOf<Entry>(entries: readonly Entry[], { pageNumber, count }: PageAsked): readonly Entry[] {
  const first = (Number(pageNumber) - 1) * Number(count)
  return entries.slice(first, first + Number(count))
}

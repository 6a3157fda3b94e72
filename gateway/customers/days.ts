import { lastMoment } from '../runtime/moments.ts'

/** A day in ms. */
export const dayLength = 86_400_000

/** Days outside of these have no text of ten characters. */
const [firstDay, lastDay] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T00:00:00Z')]

/**
 * When a day in Africa/Freetown begins, in ms since the epoch: one that is written as `2026-11-22`, or that in which a date-time lies.
 * Freetown is at UTC the whole year.
 */
export function dayOf(text: string): number {
  return startOfDay(text.length === 10 ? Date.parse(`${text}T00:00:00Z`) : lastMoment(text))
}

/** When the day of a moment begins; moments before the year 0 and after 9999 are in its first and last day. */
export function startOfDay(moment: number): number {
  return Math.min(lastDay, Math.max(firstDay, Math.floor(moment / dayLength) * dayLength))
}

/** A day as `2026-11-22`. */
export function dayText(start: number): string {
  return new Date(start).toISOString().slice(0, 10)
}

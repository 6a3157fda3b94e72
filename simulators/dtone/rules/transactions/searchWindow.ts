import { duration, type Instant } from '../../../kernel/index.ts'
import { settings } from '../../data/settings.ts'
import { preciseInstant } from '../lists/preciseInstant.ts'

/** Both ends included. */
export interface Window {
  readonly from: Instant
  readonly to: Instant
}

const widest = duration(settings.searchWindow)

/**
 * The creation dates that a search covers: as given, at most 24 hours of them; the last 24 hours where neither end is given, unless
 * it is for an external id; undefined where the ends lie too far apart. @see docs/dtone.md#lists
 */
export function searchWindow(
  filters: { readonly from_date?: string; readonly to_date?: string; readonly external_id?: string },
  now: Instant,
): Window | undefined {
  const { from_date, to_date, external_id } = filters
  const from = from_date === undefined ? undefined : preciseInstant(from_date)
  const to = to_date === undefined ? undefined : preciseInstant(to_date)
  if (from === undefined && to === undefined) {
    return { from: external_id === undefined ? now - widest : 0, to: now }
  }
  const window = { from: from ?? (to ?? now) - widest, to: to ?? (from ?? now) + widest }
  return window.to - window.from > widest ? undefined : window
}

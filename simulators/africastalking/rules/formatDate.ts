import { formatInstant, type Instant } from '../../kernel/time/instant.ts'

/** `2026-03-19 08:34:18`, in UTC: how callbacks write a moment. */
export function formatDate(instant: Instant): string {
  return formatInstant(instant).slice(0, 19).replace('T', ' ')
}

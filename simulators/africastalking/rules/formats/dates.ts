import { formatInstant, type Instant } from '../../../kernel/time/instant.ts'

/** Writes an instant as callbacks do: `2026-03-19 08:34:18`, in UTC. */
export function formatDate(instant: Instant): string {
  return formatInstant(instant).slice(0, 19).replace('T', ' ')
}

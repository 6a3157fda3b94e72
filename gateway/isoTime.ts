/** A moment as the wire carries it: UTC, ISO 8601. */
export function isoTime(moment: number): string {
  return new Date(moment).toISOString()
}

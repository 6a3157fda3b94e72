/** Milliseconds as days and time. */
export function worldSpan(milliseconds: number): string {
  const days = Math.floor(milliseconds / 86_400_000)
  const time = new Date(milliseconds % 86_400_000).toISOString().slice(11, 19)
  return days === 0 ? time : `${days} d ${time}`
}

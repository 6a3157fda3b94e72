/** Seconds with milliseconds, from milliseconds. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

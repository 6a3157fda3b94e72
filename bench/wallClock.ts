/** Real time in milliseconds since some moment, and the only file of the bench that touches it. */
export function now(): number {
  return performance.now()
}

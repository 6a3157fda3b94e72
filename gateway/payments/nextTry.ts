/** So many seconds after `now` (ms since the epoch) as the list says for the n-th time; its last entry repeats. */
export function nextTry(now: number, seconds: readonly number[], attempts: number): number {
  return now + 1_000 * (seconds[Math.min(attempts, seconds.length - 1)] ?? 0)
}

/** What a matcher has found. `message` is for a failure, `unexpected` for a failure of `not`. */
export interface Verdict {
  readonly pass: boolean
  message(): string
  unexpected(): string
}

export interface Times {
  /** Exactly so many. @default at least one */
  readonly times?: number
}

export function wantedTimes(times: number | undefined, found: number): boolean {
  return times === undefined ? found > 0 : found === times
}

/** What to add to a message where a number was expected. */
export function countText(times: number | undefined, found: number): string {
  return times === undefined ? '' : ` ${plural(times)}, not ${plural(found)}`
}

function plural(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

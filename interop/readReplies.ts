/** What the operations that a tester called have answered. */
export interface Replies {
  readonly operations: number
  /** Of so many a success was seen. */
  readonly succeeded: number
  /** The operations that let nobody in, so that nothing is known of them. */
  readonly closed: readonly string[]
}

interface Event {
  readonly ScenarioFinished?: {
    readonly recorder?: {
      readonly label?: string
      readonly interactions?: Readonly<
        Record<string, { readonly response?: { readonly status_code: number } | null }>
      > | null
    } | null
  }
}

/** Reads the replies to each operation (`GET /banks`) from the events that Schemathesis writes, one JSON object a line. */
export function readReplies(events: string): Replies {
  const statuses = new Map<string, Set<number>>()
  for (const line of events.split('\n')) {
    const { label = '', interactions } = line === '' ? {} : recorderOf(JSON.parse(line))
    // Chains of operations have another label.
    if (!/^[A-Z]+ \//.test(label)) continue
    const seen = statuses.get(label) ?? new Set()
    for (const { response } of Object.values(interactions ?? {})) if (response) seen.add(response.status_code)
    statuses.set(label, seen)
  }
  const found = [...statuses].map(([label, seen]) => ({ label, seen: [...seen] }))
  return {
    operations: found.length,
    succeeded: found.filter(({ seen }) => seen.some((status) => status >= 200 && status < 300)).length,
    closed: found.filter(({ seen }) => seen.every((status) => refusals.has(status))).map(({ label }) => label),
  }
}

/** Unknown, not allowed, and those that come before: another method, too many requests. */
const refusals: ReadonlySet<number> = new Set([401, 403, 405, 429])

function recorderOf({ ScenarioFinished }: Event): NonNullable<NonNullable<Event['ScenarioFinished']>['recorder']> {
  return ScenarioFinished?.recorder ?? {}
}

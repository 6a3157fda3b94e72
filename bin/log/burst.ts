import { eventLine } from './eventLine.ts'
import { isFailure, type LogLine } from './logLine.ts'
import type { TerminalEvent } from './terminalEvent.ts'

/** An event, and the real milliseconds at which it happened. */
interface TimedEvent {
  readonly event: TerminalEvent
  readonly now: number
}

/**
 * What happens in a moment, up to `most` lines. The exchanges after them whose status is good are put together by world, operation and status:
 * nobody reads thousands of lines a second, and to read their bodies takes as long as to answer the requests. What failed by its status, was
 * touched by a fault or has a hint keeps its line.
 */
export class Burst {
  readonly #most: number
  readonly #single: TimedEvent[] = []
  readonly #sums = new Map<string, { readonly first: TimedEvent; more: number }>()

  constructor(most: number) {
    this.#most = most
  }

  add(event: TerminalEvent, now: number): void {
    const alike = this.#single.length < this.#most ? undefined : whatItIsLike(event)
    const sum = alike === undefined ? undefined : this.#sums.get(alike)
    if (alike === undefined) this.#single.push({ event, now })
    else if (sum === undefined) this.#sums.set(alike, { first: { event, now }, more: 1 })
    else sum.more += 1
  }

  lines(): LogLine[] {
    const single = this.#single.map(({ event, now }) => eventLine(event, now))
    return [...single, ...[...this.#sums.values()].map(({ first, more }) => sumLine(first, more))]
  }
}

/** What good exchanges have in common whose lines would say the same; undefined if there is more to tell of an event. */
function whatItIsLike(event: TerminalEvent): string | undefined {
  if (event.kind !== 'exchange') return undefined
  const { kind, service, operationId, reply, error, fault, nearMiss } = event.head
  if (reply === null || error !== undefined || fault !== undefined || nearMiss !== undefined) return undefined
  return isFailure({ kind, status: reply.status })
    ? undefined
    : `${kind} ${service} ${operationId} ${reply.status} ${event.world}`
}

function sumLine({ event, now }: TimedEvent, more: number): LogLine {
  const { what: _, took: __, ...line } = eventLine(event, now)
  return { ...line, what: [`${more} more`] }
}

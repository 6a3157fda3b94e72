import type { Operation } from '../document/contract.ts'
import type { StepReply } from '../model/case.ts'
import { alarm, stopwatch } from './stopwatch.ts'

/** Keeps requests within the rate limits that the document and the replies of a target state. */
export interface Pace {
  /** Sends a request when the limits allow it, and again after a 429 that the case does not ask for. */
  send(operation: Operation, request: () => Promise<StepReply>, isLimitExpected: boolean): Promise<StepReply>
}

/** How often a request that was refused with 429 is sent again. */
const mostRetries = 5
/** Milliseconds of the first wait if the reply does not state one; each further wait is twice as long. */
const firstWait = 1_000
/** The longest wait, in milliseconds. */
const longestWait = 60_000

export function createPace(): Pace {
  const elapsed = stopwatch()
  const sent = new Map<string, number[]>()
  let blockedUntil = 0

  /** Waits for the window of `x-throttle`, and for the refill that a reply announced. */
  async function turn({ id, throttle }: Operation): Promise<void> {
    await pause(blockedUntil - elapsed())
    if (throttle === undefined) return
    const { requests, window } = throttle
    const times = sent.get(id) ?? []
    const oldest = times.at(-requests)
    if (oldest !== undefined) await pause(oldest + window - elapsed())
    sent.set(id, [...times, elapsed()].slice(-requests))
  }

  function note(reply: StepReply): void {
    // A reply that was asked for by Prefer says nothing about the account.
    if (header(reply, 'remaining') !== '0' || reply.headers['preference-applied'] !== undefined) return
    blockedUntil = elapsed() + Math.min((Number(header(reply, 'reset')) || 1) * 1_000, longestWait)
  }

  return {
    async send(operation, request, isLimitExpected) {
      for (let tries = 0; ; tries++) {
        await turn(operation)
        const reply = await request()
        note(reply)
        if (reply.status !== 429 || isLimitExpected || tries === mostRetries) return reply
        await pause(waitAfter(reply, tries))
      }
    },
  }
}

/** `X-RateLimit-Remaining` or `RateLimit-Remaining`, and the same of `Reset`, which is in seconds. */
function header({ headers }: StepReply, name: 'remaining' | 'reset'): string | undefined {
  return headers[`x-ratelimit-${name}`] ?? headers[`ratelimit-${name}`]
}

function waitAfter({ headers }: StepReply, tries: number): number {
  const stated = Number(headers['retry-after']) * 1_000
  return Math.min(stated > 0 ? stated : firstWait * 2 ** tries, longestWait)
}

/** A timer may fire a millisecond early, which would be before the end of the window. */
async function pause(milliseconds: number): Promise<void> {
  const elapsed = stopwatch()
  while (elapsed() < milliseconds) await alarm(Math.ceil(milliseconds - elapsed())).rung
}

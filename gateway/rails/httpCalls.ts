import type { Clock } from '../runtime/clock.ts'
import { storableText } from '../runtime/storableText.ts'
import type { WorkUnit } from '../runtime/work.ts'

export interface CallRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** It asks for a payment. */
  readonly pays?: boolean
}

export type CallResult =
  /** An answer came whole. */
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly text: string
      /** In lower case and without parameters: `application/json`. */
      readonly mediaType: string | undefined
      readonly retryAfter: string | undefined
    }
  /** No connection came about, so the provider has not seen the request. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** The request left, and its outcome is unknown. */
  | { readonly kind: 'unanswered'; readonly reason: string }

export type HttpCall = (request: CallRequest, unit: WorkUnit) => Promise<CallResult>

/** How long a provider has to answer, in ms on the gateway's clock. */
const timeout = 30_000

/** How long a provider has at least, in ms of real time: on a fast clock the time-out would be over before the request has left. */
const leastTimeout = 2_000

/** The calls of the system that look a name up and open a connection. Where they fail, nothing was sent. */
const beforeSending = ['getaddrinfo', 'connect']

/** How calls end with the gateway. */
export interface CallEnds {
  /** No further call begins. */
  readonly closing: AbortSignal
  /** Calls under way end, whatever becomes of them. */
  readonly ending: AbortSignal
}

/**
 * All outgoing HTTP of the gateway: each call is one request with a timeout on the gateway's clock, and of 2 s of real time at least
 * unless that clock is moved by hand.
 */
export function httpCalls(clock: Clock, wall: Clock, { closing, ending }: CallEnds): HttpCall {
  return async (request, unit) => {
    if (closing.aborted) return { kind: 'unsent', reason: 'the gateway is closing' }
    const late = new AbortController()
    const endWait = waitBriefly(wall, unit)
    const cancel = afterTimeout(clock, wall, () => {
      endWait()
      late.abort(new Error(`no answer within ${timeout} ms`))
    })
    try {
      return await send(request, AbortSignal.any([late.signal, ending]))
    } catch (error) {
      return failure(error)
    } finally {
      cancel()
      endWait()
    }
  }
}

/** Calls `late` when the timeout is over; the returned function cancels it. */
function afterTimeout(clock: Clock, wall: Clock, late: () => void): () => void {
  const earliest = wall.now() + leastTimeout
  let cancel = clock.at(clock.now() + timeout, () => {
    if (clock.runs() && wall.now() < earliest) cancel = wall.at(earliest, late)
    else late()
  })
  return () => cancel()
}

/** How requests of a gateway name their sender. */
export const userAgent = 'railyard-gateway'

async function send({ url, headers, method, body }: CallRequest, signal: AbortSignal): Promise<CallResult> {
  const named = { 'user-agent': userAgent, ...headers }
  const response = await fetch(url, {
    ...{ method, headers: named, signal, redirect: 'manual' },
    ...(body !== undefined && { body }),
  })
  const text = storableText(await response.text())
  return {
    kind: 'answered',
    status: response.status,
    text,
    mediaType: response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase(),
    retryAfter: response.headers.get('retry-after') ?? undefined,
  }
}

function failure(error: unknown): CallResult {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const reason = cause instanceof Error ? cause.message : String(cause)
  return { kind: isUnsent(cause) ? 'unsent' : 'unanswered', reason }
}

/** Whether no connection came about, to any address of the provider. The same codes on an open connection prove nothing. */
function isUnsent(cause: unknown): boolean {
  if (cause instanceof AggregateError) return cause.errors.length > 0 && cause.errors.every(isUnsent)
  if (!(cause instanceof Error)) return false
  if ('code' in cause && cause.code === 'UND_ERR_CONNECT_TIMEOUT') return true
  return 'syscall' in cause && beforeSending.some((name) => name === cause.syscall)
}

/** How long the clock is held for a provider's answer, in ms of real time, and in how many steps of a timer. */
const stretch = { length: 250, steps: 10 }

/**
 * Holds the clock while a provider's answer is awaited, for 250 ms of real time at most. The returned function ends the wait and
 * holds the clock again for what follows.
 *
 * Time must not move while an answer is on its way, or it would overtake answers that come in the normal course. But the timeout
 * of the call is on the same clock: if it were held until the answer, a provider that hangs would stop it for ever. So real time
 * decides when to let it go.
 * @note In steps, since a process that stood still sees its timers before the answers that have come meanwhile.
 */
export function waitBriefly(wall: Clock, unit: WorkUnit): () => void {
  let end = (): void => {}
  function wait(steps: number): void {
    if (steps === 0) end = unit.letTimePass()
    else end = wall.at(wall.now() + stretch.length / stretch.steps, () => wait(steps - 1))
  }
  wait(stretch.steps)
  return () => {
    end()
    end = () => {}
  }
}

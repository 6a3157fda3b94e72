import type { Clock } from '../clock.ts'
import type { WorkUnit } from '../work.ts'
import { waitBriefly } from './waitBriefly.ts'

export interface CallRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export type CallResult =
  /** An answer came whole. */
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly text: string
      readonly retryAfter: string | undefined
    }
  /** No connection came about, so the provider has not seen the request. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** The request left, and whatever became of it is not known. */
  | { readonly kind: 'unanswered'; readonly reason: string }

export type HttpCall = (request: CallRequest, unit: WorkUnit) => Promise<CallResult>

/** How long a provider has to answer, in ms on the gateway's clock. */
const timeout = 30_000

/** Failures that show that nothing was sent. */
const unsent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The only way out of the gateway: one HTTP request with a timeout on the gateway's clock. `closing` ends all calls. */
export function httpCalls(clock: Clock, wall: Clock, closing: AbortSignal): HttpCall {
  return async (request, unit) => {
    const late = new AbortController()
    const endWait = waitBriefly(wall, unit)
    const cancel = clock.at(clock.now() + timeout, () => {
      endWait()
      late.abort(new Error(`no answer within ${timeout} ms`))
    })
    try {
      return await send(request, AbortSignal.any([late.signal, closing]))
    } catch (error) {
      return failure(error)
    } finally {
      cancel()
      endWait()
    }
  }
}

async function send({ url, ...request }: CallRequest, signal: AbortSignal): Promise<CallResult> {
  const response = await fetch(url, { ...request, signal, redirect: 'manual' })
  const text = await response.text()
  return {
    kind: 'answered',
    status: response.status,
    text,
    retryAfter: response.headers.get('retry-after') ?? undefined,
  }
}

function failure(error: unknown): CallResult {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const reason = cause instanceof Error ? cause.message : String(cause)
  return { kind: unsent.has(codeOf(cause)) ? 'unsent' : 'unanswered', reason }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

import type { Admission, Gate } from '../jobs/gate.ts'
import type { Clock } from '../runtime/clock.ts'
import { outages } from './data/outages.generated.ts'
import type { CallRequest, CallResult, HttpCall } from './httpCalls.ts'

/** What a breaker shows of itself. */
export interface BreakerStatus {
  /** The lane whose calls it watches: `africastalking/payouts`. */
  readonly name: string
  /** `open`: the provider is out of service, and nothing is sent. `probing`: one request tries it out. */
  readonly state: 'closed' | 'open' | 'probing'
  /** When it was opened or closed last, in ms since the epoch. */
  readonly since: number
  /** Requests in a row without an answer, or with a status from 500. */
  readonly failures: number
}

/** Keeps requests back while a provider does not serve. @see docs/gateway.md#outages */
export interface Breaker extends Gate {
  /** Calls whose results decide whether it is open. It stops none of them. */
  watch(call: HttpCall): HttpCall
  status(): BreakerStatus
  /** Wakes nobody any more. */
  stop(): void
}

/**
 * A breaker on the gateway's clock. When several requests in a row were not served, it opens. Then it admits one probe at a time, after
 * growing waits, and closes when one is answered. After the first failure it admits one job at a time already, with one payout.
 */
export function createBreaker(name: string, clock: Clock): Breaker {
  const listeners: (() => void)[] = []
  let state: BreakerStatus['state'] = 'closed'
  let since = clock.now()
  let failures = 0
  /** Counts how often it was opened and closed. */
  let period = 0
  let probes = 0
  let probeAt = 0
  let cancelWake = (): void => {}

  function changed(): void {
    for (const listener of listeners) listener()
  }

  function begin(next: 'closed' | 'open'): void {
    state = next
    since = clock.now()
    period += 1
  }

  function close(): void {
    failures = 0
    if (state === 'closed') return
    cancelWake()
    begin('closed')
  }

  function open(): void {
    if (state === 'closed') {
      begin('open')
      probes = 0
    }
    state = 'open'
    const wait = outages.probes[Math.min(probes, outages.probes.length - 1)] ?? 0
    probes += 1
    probeAt = clock.now() + 1_000 * wait
    cancelWake()
    cancelWake = clock.at(probeAt, changed)
  }

  function fail(): void {
    failures += 1
    if (state === 'probing' || (state === 'closed' && failures >= outages.failures)) open()
  }

  /** A request that left before the breaker was opened or closed last says nothing about the time since. */
  function watch(call: HttpCall): HttpCall {
    return async (request, unit) => {
      const begun = period
      const result = await call(request, unit)
      if (begun !== period) return result
      const before = { state, failures }
      if (!isServed(result)) fail()
      else if (isEvidence(request)) close()
      if (before.state !== state || before.failures !== failures) changed()
      return result
    }
  }

  function admits(running: number): Admission | undefined {
    if (state === 'closed' && failures === 0) return 'whole'
    const isTime = state === 'closed' || (state === 'open' && clock.now() >= probeAt)
    return isTime && running === 0 ? 'probe' : undefined
  }

  return {
    ...{ watch, admits },
    enter() {
      if (state !== 'open') return () => {}
      state = 'probing'
      return () => {
        // The job has asked for nothing, so the next one may try.
        if (state !== 'probing') return
        state = 'open'
        changed()
      }
    },
    serves: () => state === 'closed',
    onChange: (listener) => listeners.push(listener),
    status: () => ({ name, state, since, failures }),
    stop: () => cancelWake(),
  }

  /** In the lane of payouts a list of products or the operator of a number proves little: only a request that pays does. */
  function isEvidence({ pays = false }: CallRequest): boolean {
    return pays || name.endsWith('/queries')
  }
}

function isServed(result: CallResult): boolean {
  return result.kind === 'answered' && result.status < 500
}

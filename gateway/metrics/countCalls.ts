import type { CallResult, HttpCall } from '../rails/httpCalls.ts'
import type { AcquirerName, RailName } from '../rails/rail.ts'
import type { Counter } from './counters.ts'

/** Counts the requests to the providers by rail and outcome: `2xx` to `5xx`, `unsent` or `unanswered`. */
export function countCalls(
  call: HttpCall,
  counter: Counter,
  railOf: (url: string) => RailName | AcquirerName,
): HttpCall {
  return async (request, unit) => {
    const result = await call(request, unit)
    counter.add({ rail: railOf(request.url), outcome: outcomeOf(result) })
    return result
  }
}

function outcomeOf(result: CallResult): string {
  return result.kind === 'answered' ? `${Math.floor(result.status / 100)}xx` : result.kind
}

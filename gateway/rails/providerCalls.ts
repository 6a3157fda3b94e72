import type { HttpCall } from './httpCalls.ts'

/** The ways to a provider. What is answered to a question proves nothing about payouts, so each has a breaker of its own. */
export interface ProviderCalls {
  readonly pay: HttpCall
  readonly ask: HttpCall
}

import { refusals } from './data/refusals.generated.ts'

/**
 * Whether an answer is the server's own for a request that reaches no account. A status alone proves nothing: after a 404 or a
 * 409 of a proxy the money may have moved. @see docs/gateway.md#refusals
 */
export function isRejection(status: number, text: string): boolean {
  return refusals.requests.some((known) => known.status === status && text.startsWith(known.text))
}

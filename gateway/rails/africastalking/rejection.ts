import { refusals } from './data/refusals.generated.ts'

/**
 * Whether an answer is the server's own for a request that reaches no account. A status alone proves nothing: after a 404 or a
 * 409 of a proxy the money may have moved. @see docs/gateway.md#refusals
 */
export function isRejection(status: number, text: string): boolean {
  return isAmong(refusals.requests, status, text)
}

/** Whether an answer is the server's own for a request that it did not take because there were too many. */
export function isThrottled(status: number, text: string): boolean {
  return isAmong(refusals.throttled, status, text)
}

function isAmong(
  known: readonly { readonly status: number; readonly text: string }[],
  status: number,
  text: string,
): boolean {
  return known.some((each) => each.status === status && text.startsWith(each.text))
}

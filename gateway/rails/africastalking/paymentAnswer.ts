import { type JsonReader, parseJson } from '../../runtime/json.ts'
import type { CallResult } from '../httpCalls.ts'
import type { Submission } from '../rail.ts'
import { isRejection } from './rejection.ts'

/** The answer to a request that pays: its body, or what it says of all payouts of the request where there is none. */
export type PaymentAnswer = { readonly kind: 'read'; readonly body: JsonReader } | Submission

/**
 * The provider has no way to recognise a request that it has seen, so only an answer that rules out a payout counts as a
 * refusal; after any other the money may have gone. @see docs/gateway.md#refusals
 */
export function paymentAnswer(result: CallResult): PaymentAnswer {
  if (result.kind === 'unsent') return { kind: 'postponed', reason: result.reason }
  if (result.kind === 'unanswered') return result
  const { status, text } = result
  if (isRejection(status, text)) return { kind: 'refused', reason: text }
  const body = status === 200 || status === 201 ? parseJson(text) : undefined
  return body === undefined
    ? { kind: 'unanswered', reason: `status ${status} without a readable body` }
    : { kind: 'read', body }
}

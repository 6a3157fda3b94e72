import { problems as accessProblems } from '../access/problems.ts'
import type { Context } from '../capability/context.ts'
import type { SmsOutcome } from '../rails/sms.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'

/** The answer to a client whose messages the provider cannot take at the moment. */
export function providerThrottles(
  context: Context,
  { retryAfter = '' }: Extract<SmsOutcome, { readonly kind: 'throttled' }>,
): Refusal<typeof accessProblems.tooManyRequests> {
  // A provider may name a date instead, or nothing.
  const seconds = /^\d{1,5}$/.test(retryAfter) ? retryAfter : '60'
  return refusal(context, accessProblems.tooManyRequests, { headers: { 'retry-after': seconds } })
}

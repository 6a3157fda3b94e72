import type { Context } from '../../capability/context.ts'
import { type Refusal, refusal } from '../../runtime/problems.ts'
import { problems } from './problems.ts'

/** Seconds after which a code that is being sent may be asked for again. */
const retryAfter = 5
/** Milliseconds of the gateway's clock after which a provider has answered or was given up. */
const longestSending = 60_000

/** What repeated requests get while a code is being sent. */
export function sendingCode(context: Context): {
  readonly reply: Refusal<typeof problems.paymentUnderWay>
  readonly atMost: number
} {
  const headers = { 'retry-after': String(retryAfter) }
  return { reply: refusal(context, problems.paymentUnderWay, { headers }), atMost: longestSending }
}

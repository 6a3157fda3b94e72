import type { Context } from '../capability/context.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { problems } from './problems.ts'

/** Seconds after which messages that are being sent may be asked for again. */
const retryAfter = 5
/** Milliseconds of the gateway's clock after which a provider has answered a request or was given up. */
const longestSending = 60_000

/** What a repeated request is answered while its messages are being sent. */
export function underWay(context: Context): {
  readonly reply: Refusal<typeof problems.messageUnderWay>
  readonly atMost: number
} {
  const headers = { 'retry-after': String(retryAfter) }
  return { reply: refusal(context, problems.messageUnderWay, { headers }), atMost: longestSending }
}

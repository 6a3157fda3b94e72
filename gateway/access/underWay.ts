import type { Context } from '../capability/context.ts'
import { type ProblemType, type Refusal, refusal } from '../runtime/problems.ts'

/** Seconds after which what is being sent may be asked for again. */
const retryAfter = 5
/** Milliseconds of the gateway's clock after which a provider has answered a request or was given up. */
const longestSending = 60_000

/** What a repeated request is answered while the first one sends something to a provider. */
export function underWay<Type extends ProblemType>(
  context: Context,
  problem: Type,
): { readonly reply: Refusal<Type>; readonly atMost: number } {
  const headers = { 'retry-after': String(retryAfter) }
  return { reply: refusal(context, problem, { headers }), atMost: longestSending }
}

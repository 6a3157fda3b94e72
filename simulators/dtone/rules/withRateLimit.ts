import type { Reply } from '../../../specs/openapi/index.ts'
import type { Context } from '../context.ts'
import { settingsOf } from './settingsOf.ts'

/** Adds to a reply how much of the rate limit is left. @see docs/dtone.md#rate-limit */
export function withRateLimit(reply: Reply, context: Context): Reply {
  const { rateLimit } = settingsOf(context)
  const used = context.state.rateWindows.get('account')?.requests ?? 0
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'X-Ratelimit-Limit': rateLimit.requests,
      'X-Ratelimit-Remaining': Math.max(0, rateLimit.requests - used),
    },
  }
}

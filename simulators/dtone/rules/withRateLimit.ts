import type { Reply } from '../../../specs/openapi/index.ts'
import type { Context } from '../context.ts'
import { rateLimit } from './countRequest.ts'

/** Adds to a reply how much of the rate limit is left. @see docs/dtone.md#rate-limit */
export function withRateLimit(reply: Reply, { state }: Context): Reply {
  const used = state.rateWindows.get('account')?.requests ?? 0
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'X-Ratelimit-Limit': rateLimit.requests,
      'X-Ratelimit-Remaining': rateLimit.requests - used,
    },
  }
}

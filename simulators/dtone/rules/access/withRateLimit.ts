import type { Reply } from '../../../../specs/openapi/index.ts'
import type { Context } from '../../context.ts'
import { rateBucketOf } from './rateBucketOf.ts'

/** Adds to a reply how much of the rate limit was left once its request was counted: nothing where it says that it is used up. @see docs/dtone.md#rate-limit */
export function withRateLimit(reply: Reply, context: Context): Reply {
  const { requests, level, window } = context.state.rateBuckets.get(context.secret ?? '') ?? rateBucketOf(context)
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'X-Ratelimit-Limit': requests,
      'X-Ratelimit-Remaining': reply.status === 429 ? 0 : Math.floor(level / window),
    },
  }
}

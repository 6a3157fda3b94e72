import type { Reply } from '../../../../specs/openapi/index.ts'
import type { Context } from '../../context.ts'
import type { RateBucket } from '../../model.ts'
import { settingsOf } from '../settings/settings.ts'

/** Takes one request from the caller's token bucket; `false` if the bucket is empty. @see docs/dtone.md#rate-limit */
export function countRequest(context: Context): boolean {
  const bucket = rateBucketOf(context)
  if (bucket.level < bucket.window) return false
  context.state.rateBuckets.put({ ...bucket, level: bucket.level - bucket.window })
  return true
}

/** The caller's bucket, refilled up to now by the world's clock; a full one after the limit has changed. @see docs/dtone.md#rate-limit */
export function rateBucketOf(context: Context): RateBucket {
  const { state, now, secret = '' } = context
  const { requests, window } = settingsOf(context).rateLimit
  const full = requests * window
  const kept = state.rateBuckets.get(secret)
  if (kept?.requests !== requests || kept.window !== window) return { secret, at: now, level: full, requests, window }
  if (kept.at === now) return kept
  return { ...kept, at: now, level: Math.min(full, kept.level + (now - kept.at) * requests) }
}

/** Adds the rate-limit headers to a reply: the limit, and what remains after this request. @see docs/dtone.md#rate-limit */
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

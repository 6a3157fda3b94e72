import type { Context } from '../../context.ts'
import type { RateBucket } from '../../model.ts'
import { settingsOf } from '../settings/settingsOf.ts'

/** The caller's bucket as the world's clock has filled it up again; a full one where the limit is another one than it was. @see docs/dtone.md#rate-limit */
export function rateBucketOf(context: Context): RateBucket {
  const { state, now, secret = '' } = context
  const { requests, window } = settingsOf(context).rateLimit
  const full = requests * window
  const kept = state.rateBuckets.get(secret)
  if (kept?.requests !== requests || kept.window !== window) return { secret, at: now, level: full, requests, window }
  if (kept.at === now) return kept
  return { ...kept, at: now, level: Math.min(full, kept.level + (now - kept.at) * requests) }
}

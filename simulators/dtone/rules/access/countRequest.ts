import type { Context } from '../../context.ts'
import { rateBucketOf } from './rateBucketOf.ts'

/** Takes one request out of the caller's bucket; false when it is empty. @see docs/dtone.md#rate-limit */
export function countRequest(context: Context): boolean {
  const bucket = rateBucketOf(context)
  if (bucket.level < bucket.window) return false
  context.state.rateBuckets.put({ ...bucket, level: bucket.level - bucket.window })
  return true
}

import type { Clock } from '../runtime/clock.ts'
import { throttles } from './data/throttles.ts'

const limits: Readonly<Record<string, { readonly requests: number; readonly window: number }>> = throttles

/** Counts a request; seconds to wait when there were too many in this window. */
export type Throttle = (apiUserId: string, operation: string) => number | undefined

/** Each gateway counts for itself. */
export function createThrottle(clock: Clock): Throttle {
  const windows = new Map<string, { ends: number; count: number }>()
  return (apiUserId, operation) => {
    const limit = limits[operation]
    if (limit === undefined) return undefined
    const key = `${apiUserId} ${operation}`
    const now = clock.now()
    const found = windows.get(key)
    const window = found !== undefined && found.ends > now ? found : { ends: now + 1_000 * limit.window, count: 0 }
    window.count += 1
    windows.set(key, window)
    return window.count > limit.requests ? Math.ceil((window.ends - now) / 1_000) : undefined
  }
}

import { type Duration, duration } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import { settings } from '../data/settings.ts'
import type { RateWindow } from '../model.ts'

/** So many requests in so long. */
interface RateLimit {
  readonly requests: number
  readonly window: Duration
}

export const rateLimit: RateLimit = {
  requests: settings.rateLimit.requests,
  window: duration(settings.rateLimit.window),
}

/** Counts a request in the present window of the world's clock; false when the limit had been reached. @see docs/dtone.md#rate-limit */
export function countRequest({ state, now }: Context, limit = rateLimit): boolean {
  const present = state.rateWindows.get('account')
  const window: RateWindow =
    present === undefined || now >= present.startedAt + limit.window
      ? { key: 'account', startedAt: now, requests: 0 }
      : present
  if (window.requests >= limit.requests) return false
  state.rateWindows.put({ ...window, requests: window.requests + 1 })
  return true
}

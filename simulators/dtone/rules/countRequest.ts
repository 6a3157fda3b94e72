import type { Context } from '../context.ts'
import type { RateWindow } from '../model.ts'
import { settingsOf } from './settingsOf.ts'

/** Counts a request in the present window of the world's clock; false when the limit had been reached. @see docs/dtone.md#rate-limit */
export function countRequest(context: Context): boolean {
  const { state, now } = context
  const { rateLimit } = settingsOf(context)
  const present = state.rateWindows.get('account')
  const window: RateWindow =
    present === undefined || now >= present.startedAt + rateLimit.window
      ? { key: 'account', startedAt: now, requests: 0 }
      : present
  if (window.requests >= rateLimit.requests) return false
  state.rateWindows.put({ ...window, requests: window.requests + 1 })
  return true
}

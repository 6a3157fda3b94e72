import type { Clock } from '../runtime/clock.ts'
import { wrongKeys } from './data/wrongKeys.generated.ts'
import { networkOf } from './networkOf.ts'

/** Counts a request without a valid key; seconds to wait when its address sent too many in this window. */
export type WrongKeyCount = (address: string) => number | undefined

/**
 * Counts requests without a valid key by address. Requests with a valid key are neither counted nor refused, so nobody is locked out
 * by others behind the same address. The address that was counted first makes room for a new one where there are too many.
 * @see docs/gateway.md#throttle
 */
export function countWrongKeys(
  clock: Clock,
  { requests, window, addresses }: Readonly<Record<keyof typeof wrongKeys, number>> = wrongKeys,
): WrongKeyCount {
  const windows = new Map<string, { readonly ends: number; count: number }>()
  return (address) => {
    const key = networkOf(address)
    const now = clock.now()
    const found = windows.get(key)
    if (found !== undefined && found.ends > now) {
      found.count += 1
      return found.count > requests ? Math.ceil((found.ends - now) / 1_000) : undefined
    }
    windows.delete(key)
    const [first] = windows.keys()
    if (windows.size >= addresses && first !== undefined) windows.delete(first)
    windows.set(key, { ends: now + 1_000 * window, count: 1 })
    return undefined
  }
}

import type { CountCall } from './countCalls.ts'
import { wrongKeys } from './data/wrongKeys.generated.ts'
import { networkOf } from './networkOf.ts'

/** Counts a request without a valid key; seconds to wait when its address sent too many in this window. */
export type WrongKeyCount = (address: string) => Promise<number | undefined>

/**
 * Counts requests without a valid key by address. Requests with a valid key are neither counted nor refused, so nobody is locked out
 * by others behind the same address.
 * @see docs/gateway.md#throttle
 */
export function countWrongKeys(
  count: CountCall,
  { requests, window }: Readonly<Record<'requests' | 'window', number>> = wrongKeys,
): WrongKeyCount {
  return (address) => count(`wrong keys from ${networkOf(address)}`, { calls: requests, window })
}

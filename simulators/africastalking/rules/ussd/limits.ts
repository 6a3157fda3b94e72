import { ussdNetworks } from '../../data/ussdNetworks.generated.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { findNetworkCode } from '../numbers/networks.ts'

/** What a network lets a session take. */
export type UssdLimits = (typeof ussdNetworks)[number]

/** Code of the row whose limits hold for a phone. `ported`: the network that it has moved to. @see docs/africastalking.md#ussd */
export function networkOf(number: Msisdn, ported: string | null): string {
  return limitsOf({ network: findNetworkCode(number, ported) }).networkCode
}

/** The limits of the network of a session. */
export function limitsOf({ network }: { readonly network: string }): UssdLimits {
  return (
    ussdNetworks.find(({ networkCode }) => networkCode === network) ??
    ussdNetworks[ussdNetworks.length - 1] ??
    ussdNetworks[0]
  )
}

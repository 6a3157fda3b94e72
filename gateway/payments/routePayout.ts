import type { Destination } from '../destinations/destination.ts'
import type { Unreadable } from '../destinations/phoneNumbers.ts'
import type { ProviderName } from '../rails/rail.ts'

/** How a payout arrives: as mobile money, or as airtime abroad. */
export type Channel = 'MobileMoney' | 'MobileValue'

/** The way of a payout, or why there is none. */
export type Route =
  | {
      readonly provider: ProviderName
      readonly channel: Channel
      readonly phoneNumber: string
      readonly reason?: undefined
    }
  | { readonly reason: string; readonly provider?: undefined }

/** Chooses the provider for a destination. Airtime is never sent in place of money unless the client has asked for it. */
export function routePayout(
  destination: Destination | Unreadable | undefined,
  client: { readonly allowsAirtime: boolean },
): Route {
  switch (destination?.kind) {
    case undefined:
      return { reason: 'is neither a phone number nor an account of a known bank' }
    case 'unreadable':
      return { reason: destination.reason }
    case 'bank':
      return { reason: 'is a bank account, and the bank rail is not connected' }
    case 'domestic':
      if (!destination.wallet) return { reason: `is a number of ${destination.operator}, which has no mobile money` }
      return { provider: 'africastalking', channel: 'MobileMoney', phoneNumber: destination.phoneNumber }
    case 'foreign':
      if (!client.allowsAirtime)
        return { reason: 'is a foreign number, and airtime abroad is not enabled for this client' }
      return { provider: 'dtone', channel: 'MobileValue', phoneNumber: destination.phoneNumber }
  }
}

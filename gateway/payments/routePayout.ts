import type { Destination } from '../destinations/destination.ts'
import { type Unreadable, withoutWallet } from '../destinations/phoneNumbers.ts'
import { type BankRail, type BareRailName, type Channel, type RailName, railOn, type Side } from '../rails/rail.ts'

/** Through whom a payout goes, and to whom. */
export interface Way {
  readonly provider: RailName
  readonly channel: Channel
  /** The phone number in E.164, or the digits of a bank account. */
  readonly receiver: string
}

/** The way of a payout, or why there is none. */
export type Route = (Way & { readonly reason?: undefined }) | { readonly reason: string; readonly provider?: undefined }

/** What decides about the way besides the destination. */
export interface Routing {
  /** The client has opted in to payouts abroad, which arrive as airtime. */
  readonly allowsAirtime: boolean
  readonly bankRail: BankRail
  readonly side: Side
}

/** The provider of a channel. */
export function providerOf(channel: Channel, { bankRail, side }: Pick<Routing, 'bankRail' | 'side'>): RailName {
  const ways: Readonly<Record<Channel, BareRailName>> = {
    BankTransfer: bankRail,
    MobileMoney: 'africastalking',
    MobileValue: 'dtone',
  }
  return railOn(side, ways[channel])
}

/** What is told of a foreign number where the client has not agreed to airtime: the predicate of a sentence about it. */
export const airtimeReason =
  'is a foreign number, and airtime abroad is not enabled for this client: ask the operator of the gateway to allow it'

/** Chooses the way to a destination. Airtime is never sent in place of money unless the client has asked for it. */
export function routePayout(destination: Destination | Unreadable | undefined, routing: Routing): Route {
  const way = (channel: Channel, receiver: string): Route => ({
    provider: providerOf(channel, routing),
    channel,
    receiver,
  })
  switch (destination?.kind) {
    case undefined:
      return { reason: 'is neither a phone number nor an account of a known bank' }
    case 'unreadable':
      return { reason: destination.reason }
    case 'bank':
      return way('BankTransfer', destination.accountNumber)
    case 'domestic':
      if (!destination.wallet) return { reason: withoutWallet(destination.operator) }
      return way('MobileMoney', destination.phoneNumber)
    case 'foreign':
      if (!routing.allowsAirtime) return { reason: airtimeReason }
      return way('MobileValue', destination.phoneNumber)
  }
}

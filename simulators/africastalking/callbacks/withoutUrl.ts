import type { Context } from '../context.ts'
import type { Dashboard } from '../rules/account/dashboard.ts'

/** The members of the dashboard that have the URL of one callback. */
export type UrlSetting = keyof Pick<
  Dashboard,
  'deliveryReports' | 'incomingMessages' | 'optOuts' | 'payments' | 'airtimeStatus' | 'simSwap' | 'subscriptions'
>

/** Why a callback is not sent, and what sets its URL. */
export function withoutUrl(callback: string, setting: UrlSetting, { world }: Context): string {
  const path = `/worlds/${encodeURIComponent(world.name)}/africastalking/callback-urls`
  return `${callback} was not sent: no URL is set for world ${world.name}; PUT ${path} {"${setting}":"http://127.0.0.1:3000/…"} on the control plane sets it`
}

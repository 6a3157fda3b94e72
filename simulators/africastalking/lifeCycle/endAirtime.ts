import { airtimeStatus } from '../callbacks/airtimeStatus.ts'
import type { Context } from '../context.ts'
import { creditAccount } from '../rules/account/balance.ts'
import type { Airtime } from '../rules/airtime/airtime.ts'

/** Ends airtime, gives the account its money back when it failed, and tells the application. @see docs/africastalking.md#airtime */
export function endAirtime(
  airtime: Airtime,
  status: 'Success' | 'Failed',
  description: string,
  context: Context,
): void {
  if (status === 'Failed') creditAccount(context.state, airtime.cost)
  airtimeStatus(context.state.airtimes.put({ ...airtime, status }), status, description, context)
}

import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import type { Airtime } from '../rules/airtime/airtime.ts'
import { formatMoney } from '../rules/money/money.ts'
import { retryPolicyOf } from './retries.ts'
import { withoutUrl } from './withoutUrl.ts'

type AirtimeStatus = components['schemas']['AirtimeStatus']

/** Tells the customer how airtime ended, if a URL is set. @see docs/africastalking.md#airtime */
export function airtimeStatus(
  airtime: Airtime,
  status: AirtimeStatus['status'],
  description: string,
  context: Context,
): void {
  const url = dashboardOf(context.state).airtimeStatus
  if (url === null) {
    context.notice(withoutUrl('airtimeStatus', 'airtimeStatus', context))
    return
  }
  context.callback({
    name: 'airtimeStatus',
    url,
    about: airtime.id,
    contentType: 'application/json',
    content: represent(airtime, status, description),
    retry: retryPolicyOf('airtimeStatus'),
  })
}

/** Members in alphabetical order. */
function represent(
  { id, number, value, discount }: Airtime,
  status: AirtimeStatus['status'],
  description: string,
): AirtimeStatus {
  return {
    description,
    discount: formatMoney(discount),
    phoneNumber: number,
    requestId: id,
    status,
    value: formatMoney(value),
  }
}

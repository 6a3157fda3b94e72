import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import type { Airtime } from '../rules/airtime/airtime.ts'
import { formatMoney } from '../rules/money/money.ts'
import { sendToDashboard } from './sendToDashboard.ts'

type AirtimeStatus = components['schemas']['AirtimeStatus']

/** Tells the customer how airtime ended, if a URL is set. @see docs/africastalking.md#airtime */
export function airtimeStatus(
  airtime: Airtime,
  status: AirtimeStatus['status'],
  description: string,
  context: Context,
): void {
  sendToDashboard(
    {
      name: 'airtimeStatus',
      setting: 'airtimeStatus',
      about: airtime.id,
      content: () => represent(airtime, status, description),
    },
    context,
  )
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

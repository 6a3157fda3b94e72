import type { Context } from '../context.ts'
import type { DeliveryReport, Message, PlannedReport } from '../model.ts'
import { dashboardOf } from '../rules/dashboardOf.ts'
import { findNetworkCode } from '../rules/findNetworkCode.ts'
import { retryPolicyOf } from '../rules/retryPolicyOf.ts'

/** Tells the customer what became of a message, where a URL is set. @see docs/africastalking.md#delivery-reports */
export function deliveryReport(message: Message, report: PlannedReport, context: Context): void {
  const url = dashboardOf(context.state).deliveryReports
  if (url === null) return
  context.callback({
    name: 'deliveryReport',
    url,
    about: message.id,
    contentType: 'application/x-www-form-urlencoded',
    content: represent(message, report),
    retry: retryPolicyOf('deliveryReport'),
  })
}

/** The fields in the order of the wire. */
function represent({ id, number }: Message, { status, failureReason }: PlannedReport): DeliveryReport {
  return {
    phoneNumber: number,
    ...(failureReason !== undefined && { failureReason }),
    retryCount: '0',
    id,
    status,
    networkCode: findNetworkCode(number),
  }
}

import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import type { Message, PlannedReport } from '../rules/messages/message.ts'
import { findNetworkCode } from '../rules/numbers/networks.ts'
import { retryPolicyOf } from './retries.ts'
import { withoutUrl } from './withoutUrl.ts'

type DeliveryReport = components['schemas']['DeliveryReport']

/** Reports the status of a message to the customer, if a URL is set. @see docs/africastalking.md#delivery-reports */
export function deliveryReport(message: Message, report: PlannedReport, context: Context): void {
  const url = dashboardOf(context.state).deliveryReports
  if (url === null) {
    context.notice(withoutUrl('deliveryReport', 'deliveryReports', context))
    return
  }
  context.callback({
    name: 'deliveryReport',
    url,
    about: message.id,
    contentType: 'application/x-www-form-urlencoded',
    content: represent(message, report),
    retry: retryPolicyOf('deliveryReport'),
  })
}

/** Fields in wire order. */
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

import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import type { Message, PlannedReport } from '../rules/messages/message.ts'
import { networkCodeOf, writtenNumber } from '../rules/numbers/maskedNumber.ts'
import { sendToDashboard } from './sendToDashboard.ts'

type DeliveryReport = components['schemas']['DeliveryReport']

/** Reports the status of a message to the customer, if a URL is set. @see docs/africastalking.md#delivery-reports */
export function deliveryReport(message: Message, report: PlannedReport, context: Context): void {
  sendToDashboard(
    {
      name: 'deliveryReport',
      setting: 'deliveryReports',
      about: message.id,
      contentType: 'application/x-www-form-urlencoded',
      content: () => represent(message, report, context),
    },
    context,
  )
}

/** Fields in wire order. */
function represent(
  { id, number, premium }: Message,
  { status, failureReason }: PlannedReport,
  { state }: Context,
): DeliveryReport {
  return {
    phoneNumber: writtenNumber(number),
    ...(failureReason !== undefined && { failureReason }),
    retryCount: String(premium?.retries ?? 0),
    id,
    status,
    networkCode: networkCodeOf(number, state.subscribers),
  }
}

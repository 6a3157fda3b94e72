import { deliveryReport } from '../callbacks/deliveryReport.ts'
import type { Context } from '../context.ts'
import { scheduleNextReport } from '../rules/messages/reports.ts'

/** Sends the report that is due and schedules the next one. @see docs/africastalking.md#delivery-reports */
export function reportDelivery(id: string, context: Context): void {
  const message = context.state.messages.get(id)
  const report = message?.reports[message.reported]
  if (message === undefined || report === undefined) return
  deliveryReport(message, report, context)
  scheduleNextReport(context.state.messages.put({ ...message, reported: message.reported + 1 }), context)
}

import { deliveryReport } from '../callbacks/deliveryReport.ts'
import type { Context } from '../context.ts'
import { reportNext } from './reportNext.ts'

/** A report of a message is due: the customer is told, and the next one is set. @see docs/africastalking.md#delivery-reports */
export function reportDelivery(id: string, context: Context): void {
  const message = context.state.messages.get(id)
  const report = message?.reports[message.reported]
  if (message === undefined || report === undefined) return
  deliveryReport(message, report, context)
  reportNext(context.state.messages.put({ ...message, reported: message.reported + 1 }), context)
}

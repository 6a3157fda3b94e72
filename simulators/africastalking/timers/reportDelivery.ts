import type { Context } from '../context.ts'
import { attemptDelivery, report } from '../lifeCycle/deliverMessage.ts'

/** Sends the report that is due. At a `Success` the message is brought to the phone. @see docs/africastalking.md#delivery-reports */
export function reportDelivery(id: string, context: Context): void {
  const message = context.state.messages.get(id)
  const planned = message?.reports[message.reported]
  if (message === undefined || planned === undefined) return
  if (planned.status === 'Success') attemptDelivery(message, context)
  else report(message, planned, context)
}

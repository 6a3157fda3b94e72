import { isReachable, type Subscriber } from '../../subscribers/index.ts'
import { deliveryReport } from '../callbacks/deliveryReport.ts'
import type { Context } from '../context.ts'
import { delivery } from '../data/delivery.generated.ts'
import { settingsOf } from '../rules/account/settings.ts'
import { isDisturbing } from '../rules/messages/doNotDisturb.ts'
import type { Message, PlannedReport } from '../rules/messages/message.ts'
import { hasOptedOut } from '../rules/messages/objections.ts'
import { scheduleNextReport } from '../rules/messages/reports.ts'

/** Brings a message to the phone, or reports why it waits or fails. @see docs/africastalking.md#delivery-reports */
export function attemptDelivery(message: Message, context: Context): void {
  const { subscribers } = context.state
  const subscriber = subscribers.get(message.number)
  const failure = failureOf(message, subscriber, context)
  if (failure !== undefined) follow([failure], false, message, context)
  else if (!isReachable(subscriber)) follow(plansFor(subscriber), true, message, context)
  else {
    const { number, from, text } = message
    subscribers.receive({ number, from, text, service: 'africastalking' })
    report(message, { afterSeconds: 0, status: 'Success' }, context)
  }
}

/** Reports what is due of a message, and plans the next report. */
export function report(message: Message, planned: PlannedReport, context: Context): void {
  deliveryReport(message, planned, context)
  const reported = message.reported + 1
  const isWaiting = message.isWaiting && reported < message.reports.length
  scheduleNextReport(context.state.messages.put({ ...message, reported, isWaiting }), context)
}

/** Delivers what waits for a phone that is reachable again, in the order in which it began to wait. @see docs/africastalking.md#delivery-reports */
export function deliverWaiting({ number }: Subscriber, context: Context): void {
  for (const message of context.state.messages.find('waitingFor', number)) {
    const reports = message.reports.slice(0, message.reported)
    attemptDelivery({ ...message, reports, isWaiting: false }, context)
  }
}

/** Why a message fails that was accepted: what has changed since then, or a phone that was never opened. */
function failureOf(
  { number, from, leftAt = 0 }: Message,
  { isOpened }: Subscriber,
  context: Context,
): PlannedReport | undefined {
  if (hasOptedOut(number, from, context))
    return { afterSeconds: 0, status: 'Rejected', failureReason: 'UserInBlackList' }
  if (isDisturbing(number, from, leftAt, context))
    return { afterSeconds: 0, status: 'Rejected', failureReason: 'DoNotDisturbRejection' }
  if (!isOpened && settingsOf(context).unopenedPhones === 'unreachable')
    return { afterSeconds: 0, status: 'Failed', failureReason: 'DeliveryFailure' }
  return undefined
}

/** The reports on a message that waits: Buffered for a phone that is off, and the end of the wait. */
function plansFor({ isPhoneOn }: Subscriber): readonly PlannedReport[] {
  if (isPhoneOn) return [{ afterSeconds: delivery.absentAfterSeconds, status: 'AbsentSubscriber' }]
  return [
    { afterSeconds: 0, status: 'Buffered' },
    { afterSeconds: delivery.validitySeconds, status: 'Expired' },
  ]
}

/** Plans other reports than those that are still to come. */
function follow(plan: readonly PlannedReport[], isWaiting: boolean, message: Message, context: Context): void {
  const reports = [...message.reports.slice(0, message.reported), ...plan]
  scheduleNextReport(context.state.messages.put({ ...message, reports, isWaiting }), context)
}

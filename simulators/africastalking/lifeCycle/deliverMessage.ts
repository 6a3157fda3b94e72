import { isReachable, type Subscriber } from '../../subscribers/index.ts'
import { deliveryReport } from '../callbacks/deliveryReport.ts'
import type { Context } from '../context.ts'
import { delivery } from '../data/delivery.generated.ts'
import { settingsOf } from '../rules/account/settings.ts'
import { isDisturbing } from '../rules/messages/doNotDisturb.ts'
import type { Message, PlannedReport } from '../rules/messages/message.ts'
import { hasOptedOut } from '../rules/messages/objections.ts'
import { scheduleNextReport } from '../rules/messages/reports.ts'
import type { Msisdn } from '../rules/numbers/msisdn.ts'
import { chargeSubscriber } from '../rules/premium/charges.ts'
import { nextAttempt, premiumPrice } from '../rules/premium/delivery.ts'

type ToNumber = Message & { readonly number: Msisdn }

const success = { afterSeconds: 0, status: 'Success' } as const
const withoutCredit = { afterSeconds: 0, status: 'Rejected', failureReason: 'InsufficientCredit' } as const

/** Brings a message to the phone, or reports why it waits or fails. @see docs/africastalking.md#delivery-reports */
export function attemptDelivery(message: Message, context: Context): void {
  const { number } = message
  // Nobody but the operator knows whose phone it is.
  if (typeof number === 'string') bringToPhone({ ...message, number }, context)
  else report(message, success, context)
}

function bringToPhone(message: ToNumber, context: Context): void {
  const { number, from, text } = message
  const { subscribers } = context.state
  const subscriber = subscribers.get(number)
  const failure = failureOf(message, subscriber, context)
  if (failure !== undefined) follow([failure], false, message, context)
  else if (!isReachable(subscriber)) againOr(plansFor(subscriber), true, message, context)
  else if (!payPremium(message, context)) againOr([withoutCredit], false, message, context)
  else {
    subscribers.receive({ number, from, text, service: 'africastalking' })
    report(message, success, context)
  }
}

/** Lets the subscriber pay a premium message; false when the airtime is too little. */
function payPremium({ number, premium }: ToNumber, context: Context): boolean {
  const price = premium && premiumPrice(number, premium, context)
  return price === undefined || typeof price === 'string' || chargeSubscriber(number, price, context)
}

/** Tries a premium message again while its hours last; after them it ends as planned. Any other message follows the plan. */
function againOr(plan: readonly PlannedReport[], isWaiting: boolean, message: Message, context: Context): void {
  const { id, premium, leftAt = context.now } = message
  const next = premium && nextAttempt(premium, leftAt, context.now)
  if (premium !== undefined && next !== undefined) {
    context.state.messages.put({ ...message, premium: { ...premium, retries: premium.retries + 1 } })
    context.schedule('reportDelivery', next, id)
  } else if (premium !== undefined && premium.retryHours > 0) {
    const end = plan.slice(-1).map((last) => ({ ...last, afterSeconds: 0 }))
    follow(end, false, message, context)
  } else follow(plan, isWaiting, message, context)
}

/** Reports what is due of a message, unless no more is reported of it, and plans the next report. */
export function report(message: Message, planned: PlannedReport, context: Context): void {
  if (!message.staysAtSent || planned.status === 'Sent') deliveryReport(message, planned, context)
  const reported = message.reported + 1
  const waitsAt = reported < message.reports.length ? message.waitsAt : undefined
  scheduleNextReport(context.state.messages.put({ ...message, reported, waitsAt }), context)
}

/** Delivers what waits for a phone that is reachable again, in the order in which it began to wait. @see docs/africastalking.md#delivery-reports */
export function deliverWaiting({ number }: Subscriber, context: Context): void {
  const waiting = context.state.messages.find('waitingFor', number)
  for (const message of waiting.sort((one, other) => (one.waitsAt ?? 0) - (other.waitsAt ?? 0))) {
    const reports = message.reports.slice(0, message.reported)
    attemptDelivery({ ...message, reports, waitsAt: undefined }, context)
  }
}

/** Why a message fails that was accepted: what has changed since then, or a phone that was never opened. */
function failureOf(
  { number, from, premium, leftAt = 0 }: ToNumber,
  { isOpened }: Subscriber,
  context: Context,
): PlannedReport | undefined {
  if (hasOptedOut(number, from, context))
    return { afterSeconds: 0, status: 'Rejected', failureReason: 'UserInBlackList' }
  // It may have waited for the phone from the day into the night.
  if ([leftAt, context.now].some((moment) => isDisturbing(number, from, moment, context)))
    return { afterSeconds: 0, status: 'Rejected', failureReason: 'DoNotDisturbRejection' }
  if (!isOpened && settingsOf(context).unopenedPhones === 'unreachable')
    return { afterSeconds: 0, status: 'Failed', failureReason: 'DeliveryFailure' }
  const price = premium && premiumPrice(number, premium, context)
  return typeof price === 'string' ? { afterSeconds: 0, status: 'Rejected', failureReason: price } : undefined
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
  const waitsAt = isWaiting ? context.state.waits.next() : undefined
  scheduleNextReport(context.state.messages.put({ ...message, reports, waitsAt }), context)
}

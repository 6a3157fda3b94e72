import type { Context } from '../../context.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { type Settings, settingsOf } from '../account/settings.ts'
import type { MaskedNumber } from '../numbers/maskedNumber.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'
import type { Message, PlannedReport } from './message.ts'

const final: PlannedReport = { afterSeconds: outcomeAfterSeconds('sms'), status: 'Success' }
const sent: PlannedReport = { afterSeconds: final.afterSeconds / 2, status: 'Sent' }

const usual: Readonly<Record<Settings['deliveryReports'], readonly PlannedReport[]>> = {
  final: [final],
  withSent: [sent, final],
  sentOnly: [sent, final],
}

const reportRule = numberRule(numberRules.smsReports)

/**
 * Lists the delivery reports of a message to this number, in order. A number rule goes before the setting. At a `Success` the phone
 * decides, which may be off.
 * @see docs/africastalking.md#number-rules
 */
export function plannedReports(number: Msisdn | MaskedNumber, context: Context): readonly PlannedReport[] {
  const ruled = typeof number === 'string' ? reportRule(number, context)?.reports : undefined
  return ruled ?? usual[settingsOf(context).deliveryReports]
}

/** Tells whether no more than `Sent` is reported of a message to this number. @see docs/africastalking.md#settings */
export function staysAtSent(number: Msisdn | MaskedNumber, context: Context): boolean {
  const hasRule = typeof number === 'string' && reportRule(number, context) !== undefined
  return !hasRule && settingsOf(context).deliveryReports === 'sentOnly'
}

/** Schedules the next report of a message, if one is left. @see docs/africastalking.md#delivery-reports */
export function scheduleNextReport({ id, leftAt, reports, reported }: Message, context: Context): void {
  const next = reports[reported]
  if (next === undefined || leftAt === undefined) return
  context.schedule('reportDelivery', leftAt + next.afterSeconds * 1_000, id)
}

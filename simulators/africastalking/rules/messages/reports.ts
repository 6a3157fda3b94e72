import type { Context } from '../../context.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import type { MaskedNumber } from '../numbers/maskedNumber.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'
import type { Message, PlannedReport } from './message.ts'

const usual: readonly PlannedReport[] = [{ afterSeconds: outcomeAfterSeconds('sms'), status: 'Success' }]

const reportRule = numberRule(numberRules.smsReports)

/** Lists the delivery reports of a message to this number, in order. @see docs/africastalking.md#number-rules */
export function plannedReports(number: Msisdn | MaskedNumber): readonly PlannedReport[] {
  return (typeof number === 'string' ? reportRule(number)?.reports : undefined) ?? usual
}

/** Tells whether a number rule says that no message to this number succeeds. */
export function endsInFailure(number: Msisdn): boolean {
  return plannedReports(number).at(-1)?.status !== 'Success'
}

/** Schedules the next report of a message, if one is left. @see docs/africastalking.md#delivery-reports */
export function scheduleNextReport({ id, leftAt, reports, reported }: Message, context: Context): void {
  const next = reports[reported]
  if (next === undefined || leftAt === undefined) return
  context.schedule('reportDelivery', leftAt + next.afterSeconds * 1_000, id)
}

import { numberRules } from '../../data/numberRules.generated.ts'
import { type Msisdn, ruleSuffix } from '../numbers/msisdn.ts'
import type { Settlement } from '../payments/payment.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'

const usual: Settlement = { afterSeconds: outcomeAfterSeconds('mobileData'), status: 'Success' }

const bySuffix: ReadonlyMap<string, Settlement> = new Map(
  numberRules.mobileDataSettlements.map((row) => [row.suffix, row]),
)

/** Tells how and when queued data for this number ends. @see docs/africastalking.md#number-rules */
export function plannedOutcome(number: Msisdn): Settlement {
  return bySuffix.get(ruleSuffix(number)) ?? usual
}

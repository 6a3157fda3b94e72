import { numberRules } from '../../data/numberRules.generated.ts'
import { type Msisdn, ruleSuffix } from '../numbers/msisdn.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'
import type { Settlement } from './payment.ts'

const usual: Settlement = { afterSeconds: outcomeAfterSeconds('mobileB2C'), status: 'Success' }

const bySuffix: ReadonlyMap<string, Settlement> = new Map(
  numberRules.mobileB2CSettlements.map((row) => [row.suffix, row]),
)

/** Tells how and when a queued payment to this number ends. @see docs/africastalking.md#number-rules */
export function plannedSettlement(number: Msisdn): Settlement {
  return bySuffix.get(ruleSuffix(number)) ?? usual
}

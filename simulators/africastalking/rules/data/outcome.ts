import { numberRules } from '../../data/numberRules.generated.ts'
import type { WithSettings } from '../account/settings.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import type { Settlement } from '../payments/payment.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'

const usual: Settlement = { afterSeconds: outcomeAfterSeconds('mobileData'), status: 'Success' }

const outcomeRule = numberRule(numberRules.mobileDataSettlements)

/** Tells how and when queued data for this number ends. @see docs/africastalking.md#number-rules */
export function plannedOutcome(number: Msisdn, context: WithSettings): Settlement {
  return outcomeRule(number, context) ?? usual
}

import { numberRules } from '../../data/numberRules.generated.ts'
import type { WithSettings } from '../account/settings.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'
import type { Settlement } from './payment.ts'

const usual: Settlement = { afterSeconds: outcomeAfterSeconds('mobileB2C'), status: 'Success' }

const outcomeRule = numberRule(numberRules.mobileB2CSettlements)

/** Tells how and when a queued payment to this number ends. @see docs/africastalking.md#number-rules */
export function plannedSettlement(number: Msisdn, context: WithSettings): Settlement {
  return outcomeRule(number, context) ?? usual
}

import { numberRules } from '../../data/numberRules.generated.ts'
import type { WithSettings } from '../account/settings.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'

/** How the operator answers. `afterSeconds` counts from the instant at which the airtime leaves the queue. */
export interface AirtimeOutcome {
  readonly afterSeconds: number
  readonly status: 'Success' | 'Failed'
  /** Attempts that fail before one succeeds. */
  readonly failures?: number
  /** Whether a failed attempt is tried again. */
  readonly retried?: boolean
  /** Why an attempt fails. */
  readonly description?: string
}

const usual: AirtimeOutcome = { afterSeconds: outcomeAfterSeconds('airtime'), status: 'Success' }

const outcomeRule = numberRule(numberRules.airtimeOutcomes)

/** Tells how the operator of this number answers. @see docs/africastalking.md#number-rules */
export function plannedOutcome(number: Msisdn, context: WithSettings): AirtimeOutcome {
  return outcomeRule(number, context) ?? usual
}

import { numberRules } from '../../data/numberRules.generated.ts'
import { type Msisdn, ruleSuffix } from '../numbers/msisdn.ts'
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

const bySuffix: ReadonlyMap<string, AirtimeOutcome> = new Map(
  numberRules.airtimeOutcomes.map((row) => [row.suffix, row]),
)

/** Tells how the operator of this number answers. @see docs/africastalking.md#number-rules */
export function plannedOutcome(number: Msisdn): AirtimeOutcome {
  return bySuffix.get(ruleSuffix(number)) ?? usual
}

import { numberRules } from '../../data/numberRules.generated.ts'
import type { WithSettings } from '../account/settings.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import type { SimSwapOutcome } from './simSwap.ts'

const usual: SimSwapOutcome = { afterSeconds: 3, status: 'Swapped' }

const outcomeRule = numberRule(numberRules.simSwapReports)

/** Tells what the operator says of a number, and when. @see docs/africastalking.md#number-rules */
export function simSwapOutcome(number: Msisdn, context: WithSettings): SimSwapOutcome {
  return outcomeRule(number, context) ?? usual
}

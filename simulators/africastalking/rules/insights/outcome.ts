import { numberRules } from '../../data/numberRules.generated.ts'
import { type Msisdn, ruleSuffix } from '../numbers/msisdn.ts'
import type { SimSwapOutcome } from './simSwap.ts'

const usual: SimSwapOutcome = { afterSeconds: 3, status: 'Swapped' }

const bySuffix: ReadonlyMap<string, SimSwapOutcome> = new Map(
  numberRules.simSwapReports.map((row) => [row.suffix, row]),
)

/** Tells what the operator says of a number, and when. @see docs/africastalking.md#number-rules */
export function simSwapOutcome(number: Msisdn): SimSwapOutcome {
  return bySuffix.get(ruleSuffix(number)) ?? usual
}

import { numberRules } from '../data/numberRules.ts'
import { queues } from '../data/queues.ts'
import type { Settlement } from '../model.ts'
import { lastDigits } from './lastDigits.ts'
import type { Msisdn } from './msisdn.ts'

const outcomeAfterSeconds = queues.find((row) => row.product === 'mobileB2C')?.outcomeAfterSeconds ?? 0
const usual: Settlement = { afterSeconds: outcomeAfterSeconds, status: 'Success' }

const bySuffix: ReadonlyMap<string, Settlement> = new Map(
  numberRules.mobileB2CSettlements.map((row) => [row.suffix, row]),
)

/** How and when a queued payment to this number ends. @see docs/africastalking.md#number-rules */
export function findSettlement(number: Msisdn): Settlement {
  return bySuffix.get(lastDigits(number)) ?? usual
}

import { numberRules } from '../data/numberRules.ts'
import { queues } from '../data/queues.ts'
import type { PlannedReport } from '../model.ts'
import { lastDigits } from './lastDigits.ts'
import type { Msisdn } from './msisdn.ts'

const usual: readonly PlannedReport[] = queues
  .filter((row) => row.product === 'sms')
  .map((row) => ({ afterSeconds: row.outcomeAfterSeconds, status: 'Success' }))

const bySuffix: ReadonlyMap<string, readonly PlannedReport[]> = new Map(
  numberRules.smsReports.map((row) => [row.suffix, row.reports]),
)

/** The delivery reports that a message to this number will have, in order. @see docs/africastalking.md#number-rules */
export function findReports(number: Msisdn): readonly PlannedReport[] {
  return bySuffix.get(lastDigits(number)) ?? usual
}

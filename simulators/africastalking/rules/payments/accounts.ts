import { numberRules } from '../../data/numberRules.generated.ts'
import type { WithSettings } from '../account/settings.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'
import type { Settlement } from './payment.ts'

const paid = numberRule(numberRules.paidAccounts)
const charged = numberRule(numberRules.chargedAccounts)

/** Tells how and when a queued payment to this account ends. @see docs/africastalking.md#number-rules */
export function plannedAt(account: string, product: 'mobileB2B' | 'bankTransfer', context: WithSettings): Settlement {
  return paid(account, context) ?? { afterSeconds: outcomeAfterSeconds(product), status: 'Success' }
}

/** Tells why this bank account does not pay although the one-time password is right; undefined when it pays. @see docs/africastalking.md#number-rules */
export function chargeFailureOf(account: string, context: WithSettings): string | undefined {
  return charged(account, context)?.description
}

import type { WorldSubscribers } from '../../../subscribers/index.ts'
import { premium } from '../../data/premium.generated.ts'
import { networkCodeOf } from '../numbers/maskedNumber.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

/** Why Safaricom does not ask whoever has a number; undefined for its own subscribers, a number that was ported to it among them. @see docs/africastalking.md#subscriptions-at-safaricom */
export function objectionOfSafaricom(number: Msisdn, subscribers: Pick<WorldSubscribers, 'get'>): string | undefined {
  if (networkCodeOf(number, subscribers) === premium.safaricomNetworkCode) return undefined
  return `${number} is no number of Safaricom; another operator has it`
}

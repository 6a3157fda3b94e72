import type { Instant } from '../../../kernel/time/instant.ts'
import { localHour } from '../../../subscribers/index.ts'
import type { Context } from '../../context.ts'
import { doNotDisturb } from '../../data/doNotDisturb.generated.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

/**
 * Tells whether a country protects a number from messages of a sender: from promotional ones at night, and at any time if the number is on
 * the register. A sender id without a registration counts as transactional.
 * @see docs/africastalking.md#do-not-disturb
 */
export function isDisturbing(number: Msisdn, from: string, at: Instant, { state }: Pick<Context, 'state'>): boolean {
  const purpose = state.senders.get(from)?.purpose
  const rule =
    purpose && doNotDisturb.find((row) => row.purpose === purpose && number.startsWith(`+${row.callingCode}`))
  if (!rule) return false
  return isNight(localHour(number, at), rule) || state.subscribers.get(number).isOnDoNotDisturbRegister
}

function isNight(hour: number, { blockedFrom, blockedUntil }: (typeof doNotDisturb)[number]): boolean {
  return hour >= blockedFrom || hour < blockedUntil
}

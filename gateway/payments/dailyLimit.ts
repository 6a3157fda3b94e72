import type { Context } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { fraudFlags, isStopped } from './fraudFlags.ts'
import { payoutHistory } from './payoutHistory.ts'

/**
 * Why so much more, in minor units, is above the client's limit of the day; undefined where it fits. The client's float stays locked, so
 * that nothing else takes the room before the payouts are stored.
 */
export async function overDailyLimit(
  writing: Writing,
  { caller, fraudRules }: Pick<Context, 'caller' | 'fraudRules'>,
  amount: number,
): Promise<string | undefined> {
  if (amount === 0) return undefined
  const rules = fraudRules.filter(({ measure }) => measure === 'sumOfDay')
  const past = await (await payoutHistory(writing, caller)).about([], rules)
  const flags = fraudFlags({ receiver: '', amount }, past, rules)
  return isStopped(flags) ? flags.map(({ message }) => message).join(' ') : undefined
}

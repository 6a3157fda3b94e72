import type { components } from '../../specs/types/gateway.generated.ts'
import type { Context } from '../capability/context.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Writing } from '../database/writing.ts'
import { listedReason, stoppedAmong } from '../payments/blocklist.ts'
import { airtimeReason } from '../payments/routePayout.ts'
import type { PayableItem } from './payOut.ts'

/** An item that may not be paid any more although its batch was taken. */
export interface StoppedItem {
  readonly itemId: string
  readonly reason: Extract<components['schemas']['SkippedItem']['reason'], 'Blocklisted' | 'AirtimeNotAllowed'>
}

const predicates = { Blocklisted: listedReason, AirtimeNotAllowed: airtimeReason } as const

/** Why an item is stopped, in words. */
export function stoppedBecause(reason: StoppedItem['reason']): string {
  return `The destination ${predicates[reason]}.`
}

/** Tells the items that may be paid now from those whose receiver was listed, or whose client may not send airtime any more. */
export async function stoppedItems<Item extends PayableItem>(
  { transaction }: Writing,
  { caller, fraudRules }: Context,
  items: readonly Item[],
): Promise<{ readonly payable: Item[]; readonly stopped: StoppedItem[] }> {
  const listed = await stoppedAmong(
    transaction,
    items.map(({ receiver }) => receiver),
    fraudRules,
  )
  const reasonOf = ({ receiver, channel }: Item): StoppedItem['reason'] | undefined => {
    if (listed.has(receiver)) return 'Blocklisted'
    return channel === 'MobileValue' && !caller.allowsAirtime ? 'AirtimeNotAllowed' : undefined
  }
  const stopped = items.flatMap((item) => {
    const reason = reasonOf(item)
    return reason === undefined ? [] : [{ itemId: item.id, reason }]
  })
  return { payable: items.filter((item) => reasonOf(item) === undefined), stopped }
}

/** Makes stopped items Failed, so that they can be retried once the reason is gone. */
export async function failStopped({ transaction, now }: Writing, stopped: readonly StoppedItem[]): Promise<void> {
  for (const reason of new Set(stopped.map((item) => item.reason))) {
    const ids = stopped.filter((item) => item.reason === reason).map(({ itemId }) => itemId)
    await transaction
      .updateTable('batch_items')
      .set({ status: 'Failed', failure_reason: stoppedBecause(reason), completed_at: now })
      .where(({ ref }) => isAmong(transaction, ref('id'), ids))
      .execute()
  }
}

import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { followUp } from './data/followUp.generated.ts'
import type { FraudFlag } from './fraudFlags.ts'
import type { Dispute, TransactionRow } from './tables.ts'
import { lockTransaction } from './transactions.ts'

const messages = {
  NO_FINAL_ANSWER: 'The provider has given no final answer for a long time. Ask it before anything is paid again.',
  CONTRADICTED:
    'The provider contradicts what it said before or what it was asked for, or two attempts were paid. Ask it before anything is paid again.',
}

/** Flags a payout for manual review, which neither settles it nor pays it again. */
export async function flagForReview(
  { transaction, now }: Writing,
  row: TransactionRow,
  code: keyof typeof messages,
): Promise<void> {
  const flags = readFlags(row)
  if (flags.some((flag) => flag.code === code)) return
  const flag: FraudFlag = { code, severity: 'Review', message: messages[code] }
  await transaction
    .updateTable('transactions')
    .set({ flags: JSON.stringify([...flags, flag]), review_at: now })
    .where('id', '=', row.id)
    .execute()
}

/** Flags a payout that a report contradicts. */
export async function dispute(writing: Writing, row: TransactionRow, about: Dispute): Promise<void> {
  await flagForReview(writing, row, 'CONTRADICTED')
  await writing.transaction
    .updateTable('transactions')
    .set({ disputed: graver(row.disputed, about) })
    .where('id', '=', row.id)
    .execute()
}

/** The dispute that fewer things settle. */
export function graver(one: Dispute | null, other: Dispute): Dispute {
  return (['terms', 'payment'] as const).find((each) => each === one || each === other) ?? other
}

/** Flags stale payouts for manual review. Few are stale, so they are looked for before any is locked. */
export async function reviewStale({ database, clock, random }: Services, ids: readonly string[]): Promise<void> {
  const now = clock.now()
  const stale = await database
    .selectFrom('transactions')
    .select('id')
    .where('id', 'in', ids)
    .where('status', '=', 'Processing')
    .where('created_at', '<=', now - 1_000 * followUp.reviewAfter)
    .orderBy('id')
    .execute()
  if (stale.length === 0) return
  await database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, now, random }
    for (const { id } of stale) {
      const row = await lockTransaction(writing, id)
      if (row?.status === 'Processing') await flagForReview(writing, row, 'NO_FINAL_ANSWER')
    }
  })
}

/** Whether the provider has contradicted itself about a payout, so that a failed one may have been paid after all. */
export function isContradicted(row: Pick<TransactionRow, 'flags'>): boolean {
  return readFlags(row).some(({ code }) => code === 'CONTRADICTED')
}

/** The flags of a transaction, as they were stored. */
export function readFlags({ flags }: Pick<TransactionRow, 'flags'>): FraudFlag[] {
  return JSON.parse(flags)
}

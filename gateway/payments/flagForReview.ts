import type { TransactionRow } from '../database/tables.ts'
import type { Writing } from '../writing.ts'
import type { FraudFlag } from './fraudFlags.ts'
import { readFlags } from './readFlags.ts'

const messages = {
  NO_FINAL_ANSWER: 'The provider has given no final answer for a long time. Ask it before anything is paid again.',
  CONTRADICTED: 'The provider contradicts what it said before. Ask it before anything is paid again.',
}

/** Puts a payout before a person. It is neither settled nor paid again by that. */
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

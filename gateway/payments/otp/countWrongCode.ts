import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { type Refusal, refusal } from '../../runtime/problems.ts'
import { otp as rules } from './data/otp.generated.ts'
import { problems } from './problems.ts'
import type { OtpRow } from './tables.ts'

/** Why a payment has failed that had too many wrong codes. */
export const lockedReason = 'otp_locked'

/** Counts a wrong code of a payment whose row is locked. The last one that is allowed ends the payment. */
export async function countWrongCode(
  { transaction, now }: Writing,
  { transaction_id: id, tries: before }: OtpRow,
  context: Context,
): Promise<Refusal<typeof problems.otpWrong | typeof problems.otpLocked>> {
  const tries = before + 1
  await transaction.updateTable('otps').set({ tries }).where('transaction_id', '=', id).execute()
  if (tries < rules.tries)
    return refusal(context, problems.otpWrong, { members: { attemptsLeft: rules.tries - tries } })
  const failed = { status: 'Failed', failure_reason: lockedReason, completed_at: now } as const
  await transaction.updateTable('transactions').set(failed).where('id', '=', id).execute()
  return refusal(context, problems.otpLocked)
}

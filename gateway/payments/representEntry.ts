import type { components } from '../../specs/types/gateway.ts'
import type { TransactionRow } from '../database/tables.ts'
import { majorUnits } from '../majorUnits.ts'
import { maskPhoneNumber } from '../numbers/maskPhoneNumber.ts'
import type { Entry, Verdict } from './judgeEntries.ts'

/** An entry of a bulk payment with its verdict, in wire form. */
export function representEntry(
  index: number,
  entries: readonly Entry[],
  verdict: Verdict,
  row: TransactionRow | undefined,
): components['schemas']['BulkPaymentEntryResult'] {
  const shared = { index, amount: majorUnits(verdict.amount), status: verdict.status, transactionId: row?.id ?? null }
  if (verdict.status === 'Rejected') {
    const destinationMasked = maskPhoneNumber(entries[index]?.phoneNumber ?? '')
    return { ...shared, destinationMasked, fraudFlags: [], reason: verdict.reason }
  }
  const reason = verdict.status === 'Blocked' ? 'Stopped by a fraud check.' : null
  return { ...shared, destinationMasked: maskPhoneNumber(verdict.phoneNumber), fraudFlags: [...verdict.flags], reason }
}

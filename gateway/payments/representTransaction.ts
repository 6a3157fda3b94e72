import type { components } from '../../specs/types/gateway.generated.ts'
import { maskPhoneNumber, parsePhoneNumber } from '../destinations/phoneNumbers.ts'
import { isoTime } from '../runtime/clock.ts'
import { majorUnits } from '../runtime/money.ts'
import { readFlags } from './review.ts'
import type { TransactionRow } from './tables.ts'

/** A transaction in its wire form. */
export function representTransaction(row: TransactionRow): components['schemas']['Transaction'] {
  const number = parsePhoneNumber(row.phone_number)
  return {
    transactionId: row.id,
    referenceNumber: row.reference_number,
    clientId: row.client_id,
    apiUserId: row.api_user_id,
    type: 'MobileMoney',
    valueType: row.provider === 'dtone' ? 'Airtime' : 'Cash',
    amount: majorUnits(row.amount),
    currency: 'SLE',
    receiverBankCode: number?.kind === 'domestic' ? `0${number.telcoCode}` : null,
    destinationMasked: maskPhoneNumber(row.phone_number),
    destinationClientId: null,
    narration: row.narration,
    status: row.status,
    fraudFlags: readFlags(row),
    provider: row.status === 'Blocked' ? null : row.provider,
    providerReference: row.provider_reference,
    failureReason: row.failure_reason,
    isSandbox: false,
    createdAt: isoTime(row.created_at),
    completedAt: row.completed_at === null ? null : isoTime(row.completed_at),
  }
}

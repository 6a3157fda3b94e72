import type { components } from '../../specs/types/gateway.generated.ts'
import { maskReceiver } from '../destinations/maskReceiver.ts'
import { receiverBankCode } from '../destinations/receiverBankCode.ts'
import { partsOf } from '../rails/rail.ts'
import { isoTime } from '../runtime/clock.ts'
import { currency } from '../runtime/currency.ts'
import { majorUnits } from '../runtime/money.ts'
import { readFlags } from './review.ts'
import type { TransactionRow } from './tables.ts'

/** A transaction in its wire form. */
export function representTransaction(row: TransactionRow): components['schemas']['Transaction'] {
  const { side, bare } = partsOf(row.provider)
  return {
    transactionId: row.id,
    referenceNumber: row.reference_number,
    clientId: row.client_id,
    apiUserId: row.api_user_id,
    type: row.channel === 'BankTransfer' ? 'BankTransfer' : 'MobileMoney',
    valueType: row.channel === 'MobileValue' ? 'Airtime' : 'Cash',
    amount: majorUnits(row.amount),
    currency,
    receiverBankCode: receiverBankCode(row.receiver),
    destinationMasked: maskReceiver(row.receiver),
    destinationClientId: row.destination_client_id,
    narration: row.narration,
    status: row.status,
    fraudFlags: readFlags(row),
    provider: row.status === 'Blocked' ? null : bare,
    providerReference: row.provider_reference,
    failureReason: row.failure_reason,
    isSandbox: side === 'sandbox',
    createdAt: isoTime(row.created_at),
    completedAt: row.completed_at === null ? null : isoTime(row.completed_at),
  }
}

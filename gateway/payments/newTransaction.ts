import type { ProviderName, TransactionRow } from '../database/tables.ts'
import { maskPhoneNumber } from '../numbers/maskPhoneNumber.ts'
import { uuid } from '../uuid.ts'
import type { Writing } from '../writing.ts'
import type { FraudFlag } from './fraudFlags.ts'
import { referenceNumber } from './referenceNumber.ts'

export interface NewTransaction {
  readonly clientId: string
  readonly apiUserId: string
  readonly batchItemId: string | null
  readonly provider: ProviderName
  readonly phoneNumber: string
  /** Minor units of SLE. */
  readonly amount: number
  readonly status: 'Processing' | 'Blocked'
  readonly flags: readonly FraudFlag[]
}

/** The row of a payout that nobody has been asked to make yet. */
export function newTransaction({ random, now }: Writing, payout: NewTransaction): TransactionRow {
  return {
    id: uuid(random),
    reference_number: referenceNumber(random, now),
    client_id: payout.clientId,
    api_user_id: payout.apiUserId,
    batch_item_id: payout.batchItemId,
    provider: payout.provider,
    amount: payout.amount,
    phone_number: payout.phoneNumber,
    narration: `Payout to ${maskPhoneNumber(payout.phoneNumber)}`,
    status: payout.status,
    hand_over: 'Waiting',
    provider_reference: null,
    provider_cost: null,
    provider_cost_unit: null,
    failure_reason: payout.status === 'Blocked' ? 'Stopped by a fraud check' : null,
    flags: JSON.stringify(payout.flags),
    review_at: null,
    created_at: now,
    completed_at: null,
  }
}

import type { Channel, RailName } from '../rails/rail.ts'

declare module '../database/tables.ts' {
  interface Tables {
    transactions: TransactionRow
    blocklist: BlockedReceiverRow
  }
}

/**
 * What a report has contradicted. `status`: that it was paid; the provider, asked, settles it. `payment`: that it was not paid; only
 * the provider's word that it was settles it, or a person. `terms`: what was asked for; only a person settles it.
 */
export type Dispute = 'status' | 'payment' | 'terms'

export interface TransactionRow {
  /** Also the external id that the provider gets. */
  id: string
  reference_number: string
  client_id: string
  api_user_id: string
  batch_item_id: string | null
  /** The reference of the bulk payment that it is an entry of. */
  bulk_reference: string | null
  provider: RailName
  amount: number
  channel: Channel
  /** The phone number in E.164, or the digits of a bank account. */
  receiver: string
  /** The client that the money is for, where a client pays another one. */
  destination_client_id: string | null
  narration: string
  /** Pending: waits for its one-time password. Expired: it came too late. Nothing is reserved for either. */
  status: 'Pending' | 'Processing' | 'Completed' | 'Failed' | 'Expired' | 'Blocked' | 'Reversed'
  /**
   * How far the submission to the rail has come. Sending is written before the request leaves, so that a gateway that dies
   * in between knows that the money may have gone.
   */
  submission: 'Waiting' | 'Sending' | 'Accepted' | 'Refused' | 'Unanswered'
  /** When a request for it was last left without a usable answer; null when its only request was answered. */
  doubtful_since: number | null
  /** When a complete list of the provider's was asked for that did not have it, while it was in doubt; null before. */
  absent_at: number | null
  /** What the provider was asked for, where it was converted; amounts as decimal text. Else null: the payout's own amount. */
  asked_product: string | null
  asked_amount: string | null
  asked_unit: string | null
  provider_reference: string | null
  /** The final status that the provider has answered itself, to the request or when asked; null while only callbacks have told it. */
  answered: 'Completed' | 'Failed' | 'Reversed' | null
  /** What a report has contradicted; null: nothing. @see Dispute */
  disputed: Dispute | null
  /** What the provider charged, as decimal text in its own unit; null until it has said so. */
  provider_cost: string | null
  provider_cost_unit: string | null
  failure_reason: string | null
  /** JSON of FraudFlag[]. */
  flags: string
  /** When it was flagged for manual review: no final answer for long, or answers that contradict each other. */
  review_at: number | null
  /** 1 when it counts for the velocity of its API user: it is not Blocked, no item of a batch, and the first of what counts as one. */
  counted: number
  created_at: number
  completed_at: number | null
}

/** A receiver that nobody may pay. */
export interface BlockedReceiverRow {
  /** The phone number in E.164, or the digits of a bank account. */
  receiver: string
  reason: string
  added_by: string
  added_at: number
}

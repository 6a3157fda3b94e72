import type { Side } from '../rails/rail.ts'

declare module '../database/tables.ts' {
  interface Tables {
    checkout_sessions: SessionRow
    checkout_attempts: AttemptRow
    checkout_receipts: ReceiptRow
    checkout_resolutions: ResolutionRow
  }
}

/** What a payer is asked to pay on the page of the gateway. */
export interface SessionRow {
  /** `cs_` and 128 random bits in hex: whoever knows it may pay. */
  id: string
  client_id: string
  api_user_id: string
  side: Side
  /** Minor units of SLE. */
  amount: number
  return_url: string
  /** An Open session whose time is over counts as Expired, whatever is written here. @see shownStatus */
  status: 'Open' | 'Completed' | 'Expired' | 'Cancelled' | 'Failed'
  /** How it was paid; null until then. */
  payment_method: 'Card' | 'MobileMoney' | null
  /** The attempt, or the authorisation of the card, that has paid it; null until then. */
  payment_id: string | null
  /** 1 while the capture of a card is in doubt: the session does not expire before that is known. */
  is_capturing: number
  /** What has come after the end of the session and waits for an operator: minor units of SLE. */
  suspense_amount: number
  created_at: number
  expires_at: number
  /** When it ended; null until then. */
  ended_at: number | null
}

/** One try to pay a session. A session has one that is Open at most. */
export interface AttemptRow {
  /** Names the request at the provider. */
  id: string
  session_id: string
  /** From 1 on. */
  number: number
  method: 'Card' | 'MobileMoney'
  status: 'Open' | 'Paid' | 'Failed'
  /** How far the request has come. Sending is written before it leaves. */
  submission: 'Sending' | 'Accepted' | 'Refused' | 'Unanswered'
  /** The number in E.164 that pays by mobile money; null for a card. */
  payer: string | null
  /** What the provider calls the payment, as far as it has said so. */
  provider_reference: string | null
  /** The authorisation of a card. */
  authorization_id: string | null
  /** When the request was left without a usable answer; null when it was answered. */
  doubtful_since: number | null
  /** When a complete list of the provider did not have it while it was in doubt; null before. */
  absent_at: number | null
  /** Why it has failed, in the words of the provider or ours. */
  failure: string | null
  /** When a person was asked to look at it: the provider reports something else than it was asked for, or nothing for long. */
  review_at: number | null
  created_at: number
  ended_at: number | null
}

/** Money that has come by mobile money. The provider's id of a payment is posted once. */
export interface ReceiptRow {
  /** The posting in the ledger. */
  posting: string
  attempt_id: string
  session_id: string
  /** Minor units of SLE. */
  amount: number
  /** Where it went: to the float of the client, or to the suspense account. */
  place: 'float' | 'suspense'
  received_at: number
}

/** What an operator has done with a payment that was in suspense. Each has one at most. */
export interface ResolutionRow {
  /** The receipt. */
  posting: string
  /** `credited`: to the float of the client. `refunded`: the payer has it back. */
  resolved_as: 'credited' | 'refunded'
  /** Real time in ms since the epoch. */
  resolved_at: number
}

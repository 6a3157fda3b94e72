import type { Side } from '../rails/rail.ts'

declare module '../database/tables.ts' {
  interface Tables {
    card_tokens: CardTokenRow
    card_authorisations: CardAuthorisationRow
  }
}

/** A card in the vault. Its security code is nowhere. */
export interface CardTokenRow {
  /** `tok_` and 128 bits. */
  token: string
  client_id: string
  /** The number, sealed, and the id of the key that opens it. */
  sealed: string
  key_id: string
  /** A keyed hash of the client and the number: the same card has the same one. */
  fingerprint: string
  brand: string
  last4: string
  expiry_month: number
  expiry_year: number
  created_at: number
}

export type CardStatus =
  /** The acquirer has not said yet what became of it. */
  | 'Unknown'
  | 'Authorized'
  | 'ChallengeRequired'
  | 'Declined'
  | 'AuthenticationFailed'
  | 'Captured'
  | 'Expired'
  | 'Cancelled'

/** A request to the acquirer that may have had its effect: it left, and no usable answer has come so far. */
export type Doubt = 'authorise' | 'verify' | 'capture' | 'cancel'

/** An authorisation of a card. */
export interface CardAuthorisationRow {
  /** `auth_` and the reference at the acquirer. */
  id: string
  client_id: string
  side: Side
  /** The token of the card; null where the payer has given the card on the page of a checkout. */
  token: string | null
  /** The checkout session that it belongs to. */
  session_id: string | null
  /** The client's own name for what is paid. One authorisation of an order is live. */
  order_id: string | null
  /** Minor units. */
  amount: number
  currency: string
  brand: string
  last4: string
  expiry_month: number
  expiry_year: number
  status: CardStatus
  doubt: Doubt | null
  doubtful_since: number | null
  /** The acquirer's own id, once it has said so. */
  acquirer_id: string | null
  decline_code: string | null
  /** What the payer's browser takes to the issuer; null where no challenge is pending. */
  acs_url: string | null
  pa_req: string | null
  md: string | null
  challenge_expires_at: number | null
  /** The issuer's answer while a request with it is in doubt, so that it can be sent again. */
  pa_res: string | null
  trans_status: string | null
  eci: string | null
  verified_at: number | null
  /** `cap_` and the reference of the capture at the acquirer, and how much it was asked for; null where none was. */
  capture_id: string | null
  capture_amount: number | null
  /** Minor units; null until it is captured. */
  captured_amount: number | null
  captured_at: number | null
  /** Why a person must look at it: what the acquirer shows contradicts what is known. No money has moved by it. */
  contradicted: string | null
  created_at: number
  /** When the hold ends. */
  expires_at: number
}

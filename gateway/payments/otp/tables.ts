declare module '../../database/tables.ts' {
  interface Tables {
    otps: OtpRow
  }
}

/** The one-time password of a payment that waits to be authorised. Lock the payment before it. */
export interface OtpRow {
  transaction_id: string
  /** HMAC of the code, bound to the payment. */
  hash: string
  expires_at: number
  sent_at: number
  /** Wrong codes so far, over all codes of the payment. */
  tries: number
  /** How often a new code has replaced the one before. */
  resends: number
}

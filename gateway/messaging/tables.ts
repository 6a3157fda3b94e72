declare module '../database/tables.ts' {
  interface Tables {
    messages: MessageRow
    delivery_reports: DeliveryReportRow
    sender_ids: SenderRow
  }
}

export interface MessageRow {
  id: string
  client_id: string
  api_user_id: string
  phone_number: string
  provider_message_id: string | null
  /**
   * Waiting: not handed to the provider yet. Unanswered is written before it is handed over, so it is also what a gateway leaves
   * behind that dies meanwhile.
   */
  status: 'Waiting' | 'Unanswered' | 'Sent' | 'Failed'
  status_code: number | null
  cost: string | null
  /** Name or short code that the receiver sees; null: the provider's shared one. */
  sender_id: string | null
  created_at: number
}

export interface DeliveryReportRow {
  provider_message_id: string
  status: string
  failure_reason: string | null
  received_at: number
}

/** A name or short code under which one client may send. */
export interface SenderRow {
  /** In small letters: two that look alike are not given to two clients. */
  key: string
  sender_id: string
  client_id: string
  created_at: number
}

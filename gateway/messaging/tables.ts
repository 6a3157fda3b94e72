declare module '../database/tables.ts' {
  interface Tables {
    messages: MessageRow
    delivery_reports: DeliveryReportRow
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

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
  status: 'Sending' | 'Sent' | 'Failed' | 'Unanswered'
  status_code: number | null
  cost: string | null
  created_at: number
}

export interface DeliveryReportRow {
  provider_message_id: string
  status: string
  failure_reason: string | null
  received_at: number
}

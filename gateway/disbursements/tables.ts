import type { Channel } from '../rails/rail.ts'

declare module '../database/tables.ts' {
  interface Tables {
    batches: BatchRow
    batch_items: BatchItemRow
    retry_attempts: RetryAttemptRow
  }
}

export interface BatchRow {
  id: string
  client_id: string
  api_user_id: string
  name: string
  total: number
  submitted_at: number
  /** Until when a process or retry of the batch may be running; 0 when none is. */
  busy_until: number
  /** The gateway that runs it; null when none does. */
  busy_by: string | null
}

export interface BatchItemRow {
  id: string
  batch_id: string
  position: number
  /** As the client wrote it. */
  destination: string
  /** The phone number in E.164, or the digits of a bank account. */
  receiver: string
  channel: Channel
  amount: number
  status: 'Pending' | 'Processed' | 'Failed'
  retry_count: number
  /** The transaction of the latest attempt. */
  transaction_id: string | null
  failure_reason: string | null
  completed_at: number | null
}

export interface RetryAttemptRow {
  id: string
  item_id: string
  attempt: number
  transaction_id: string
  requested_by: string
  attempted_at: number
}

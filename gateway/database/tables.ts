/**
 * The rows of the gateway. Ids are UUIDs as text, times are ms since the epoch, money is whole minor units of SLE,
 * a yes or no is 1 or 0, lists are JSON as text: only what both databases keep in the same way.
 */
export interface Tables {
  clients: ClientRow
  api_users: ApiUserRow
  api_keys: ApiKeyRow
  ledger_accounts: LedgerAccountRow
  ledger_entries: LedgerEntryRow
  batches: BatchRow
  batch_items: BatchItemRow
  retry_attempts: RetryAttemptRow
  transactions: TransactionRow
  messages: MessageRow
  delivery_reports: DeliveryReportRow
  idempotency_keys: IdempotencyKeyRow
  jobs: JobRow
  settings: SettingRow
}

export interface ClientRow {
  id: string
  name: string
  status: 'Pending' | 'Active' | 'Deactivated' | 'Rejected'
  /** Whether payouts abroad, which arrive as airtime, are wanted. */
  allows_airtime: number
  created_at: number
}

export interface ApiUserRow {
  id: string
  client_id: string
  developer_name: string
  role: string
  is_active: number
  created_at: number
}

export interface ApiKeyRow {
  id: string
  api_user_id: string
  /** The first characters of the key, which may be shown. */
  prefix: string
  /** SHA-256 of the key, in hex. */
  hash: string
  created_at: number
  revoked_at: number | null
}

export interface LedgerAccountRow {
  id: string
  balance: number
}

export interface LedgerEntryRow {
  id: string
  /** What happened: the funding, or the transaction with its movement. The entries of one posting add up to nought. */
  posting: string
  account_id: string
  transaction_id: string | null
  amount: number
  created_at: number
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
}

export interface BatchItemRow {
  id: string
  batch_id: string
  position: number
  /** As the client wrote it. */
  destination: string
  /** In E.164. */
  phone_number: string
  channel: 'MobileMoney' | 'MobileValue'
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

export interface TransactionRow {
  /** Also the external id that the provider gets. */
  id: string
  reference_number: string
  client_id: string
  api_user_id: string
  batch_item_id: string | null
  provider: ProviderName
  amount: number
  /** In E.164. */
  phone_number: string
  narration: string
  status: 'Processing' | 'Completed' | 'Failed' | 'Blocked' | 'Reversed'
  /**
   * How far the hand-over to the rail has come. Sending is written before the request leaves, so that a gateway that dies
   * in between knows that the money may have gone.
   */
  hand_over: 'Waiting' | 'Sending' | 'Accepted' | 'Refused' | 'Unanswered'
  provider_reference: string | null
  /** What the provider charged, as decimal text in its own unit; null until it has said so. */
  provider_cost: string | null
  provider_cost_unit: string | null
  failure_reason: string | null
  /** JSON of FraudFlag[]. */
  flags: string
  /** When it was put before a person: no final answer for long, or answers that contradict each other. */
  review_at: number | null
  created_at: number
  completed_at: number | null
}

export type ProviderName = 'africastalking' | 'dtone'

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

export interface IdempotencyKeyRow {
  /** SHA-256 of the client, the operation and the key. */
  id: string
  /** SHA-256 of the request. */
  request_hash: string
  /** JSON of the reply. */
  reply: string
  created_at: number
}

export interface JobRow {
  id: string
  kind: string
  /** JSON. */
  payload: string
  due_at: number
  /** Order among jobs that are due at the same time. */
  position: number
  attempts: number
  /** Who works on it; due_at is then the moment at which others may take it over. */
  claimed_by: string | null
}

export interface SettingRow {
  name: string
  value: string
}

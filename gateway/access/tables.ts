declare module '../database/tables.ts' {
  interface Tables {
    clients: ClientRow
    api_users: ApiUserRow
    api_keys: ApiKeyRow
    idempotency_keys: IdempotencyKeyRow
    sender_ids: SenderRow
  }
}

export interface ClientRow {
  id: string
  name: string
  status: 'Pending' | 'Active' | 'Deactivated' | 'Rejected'
  /** Whether payouts abroad, which arrive as airtime, are wanted. */
  allows_airtime: number
  created_at: number
  /** What it may pay a day in UTC, in minor units of SLE; null: what the fraud rule says. */
  daily_limit: number | null
  email: string | null
  phone: string | null
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

export interface IdempotencyKeyRow {
  /** SHA-256 of the client, the operation and the key. */
  id: string
  /** SHA-256 of the request. */
  request_hash: string
  /** JSON of the reply. */
  reply: string
  created_at: number
}

/** A name or short code under which one client may send. */
export interface SenderRow {
  /** In small letters: two that look alike are not given to two clients. */
  key: string
  sender_id: string
  client_id: string
  created_at: number
}

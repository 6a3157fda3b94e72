import type { Generated } from 'kysely'

declare module '../database/tables.ts' {
  interface Tables {
    api_calls: ApiCallRow
  }
}

/** A call by an API key or in a session of the portal. It has neither the body nor the query of the request. */
export interface ApiCallRow {
  number: Generated<number>
  /** When the request came, on the gateway's clock. */
  at: number
  /** The client that called, also in its sandbox; null for the staff of the gateway. */
  client_id: string | null
  /** Whose live key it was; null for others. */
  api_user_id: string | null
  /** Whose session or sandbox key it was; null for others. */
  user_id: string | null
  is_sandbox: number
  method: string
  /** The path as it is documented. */
  route: string
  status: number
  /** Real time from the request to its reply. */
  duration_ms: number
  address: string
}

import type { Generated } from 'kysely'

declare module '../database/tables.ts' {
  interface Tables {
    audit_entries: AuditRow
    fundings: FundingRow
  }
}

/** What an operator did. Rows are added and never changed. */
export interface AuditRow {
  /** Their order. */
  number: Generated<number>
  id: string
  /** Real time in ms since the epoch. */
  at: number
  /** The name that the operator gave. */
  actor: string
  action: string
  /** The id of the client, transaction, funding or job. */
  subject: string
  reason: string | null
  /** JSON of what the action changed; null where there was nothing. */
  before: string | null
  after: string | null
}

/** Money for a float that waits for a second name. */
export interface FundingRow {
  id: string
  client_id: string
  /** Minor units of SLE. */
  amount: number
  requested_by: string
  requested_at: number
  confirmed_by: string | null
  confirmed_at: number | null
}

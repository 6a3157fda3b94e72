import type { ColumnType } from 'kysely'

declare module '../database/tables.ts' {
  interface Tables {
    ledger_accounts: LedgerAccountRow
    ledger_movements: LedgerMovementRow
    ledger_entries: LedgerEntryRow
    ledger_balances: LedgerBalanceRow
  }
}

export interface LedgerAccountRow {
  id: string
  /** A row of `ledger_kinds`. @see gateway/accounts/data/chart.yaml */
  kind: string
  currency: string
  /** Null where no running balance is kept. The database writes it: with each movement, and in no other way. */
  balance: number | null
}

/** Rows are added and never changed. They are read as entries: a PostgreSQL driver reads this type of amount as text. */
export interface LedgerMovementRow {
  posting: string
  from_account: string
  to_account: string
  amount: ColumnType<never, number, never>
  transaction_id: string | null
  created_at: number
}

/** A view: the two sides of each movement. */
export interface LedgerEntryRow {
  /** What happened: the funding, or the transaction with its movement. The entries of one posting add up to zero. */
  posting: string
  account_id: string
  transaction_id: string | null
  amount: number
  created_at: number
}

/** A view: each account with its balance and the sum of its entries, which are the same unless the database is broken. */
export interface LedgerBalanceRow {
  id: string
  kind: string
  currency: string
  balance: number
  posted: number
}

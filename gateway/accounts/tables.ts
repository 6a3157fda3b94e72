declare module '../database/tables.ts' {
  interface Tables {
    ledger_accounts: LedgerAccountRow
    ledger_entries: LedgerEntryRow
  }
}

export interface LedgerAccountRow {
  id: string
  balance: number
}

export interface LedgerEntryRow {
  id: string
  /** What happened: the funding, or the transaction with its movement. The entries of one posting add up to zero. */
  posting: string
  account_id: string
  transaction_id: string | null
  amount: number
  created_at: number
}

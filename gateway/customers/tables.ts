declare module '../database/tables.ts' {
  interface Tables {
    customers: CustomerRow
    wallet_entries: WalletEntryRow
  }
}

/** The owner of a wallet. */
export interface CustomerRow {
  id: string
  /** In small letters; nobody else has it. */
  email: string
  full_name: string | null
  password_hash: string
  /** What has become of the documents that prove who the customer is. */
  kyc_status: 'None' | 'Pending' | 'Verified' | 'Rejected'
  /** 0 where an operator has disabled it. */
  is_active: number
  created_at: number
}

/** One side of a movement of the ledger, as the owner of the wallet sees it. Rows are added and never changed. */
export interface WalletEntryRow {
  id: string
  customer_id: string
  /** Its place among the entries of the wallet, from 1. */
  number: number
  /** The movement of the ledger. */
  posting: string
  type: 'credit' | 'debit'
  /** Minor units of SLE. */
  amount: number
  /** What the wallet had after it. */
  balance_after: number
  description: string
  /** The same for both entries of a transfer; null for another one. */
  transfer_id: string | null
  /** The other customer of a transfer. */
  counterparty_id: string | null
  /** What was paid; a customer pays it once. */
  external_reference: string | null
  /** Never before that of the entry before it. */
  created_at: number
}

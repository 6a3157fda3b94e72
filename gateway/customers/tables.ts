declare module '../database/tables.ts' {
  interface Tables {
    customers: CustomerRow
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

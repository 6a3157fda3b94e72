import type { ProviderName } from '../rails/rail.ts'

declare module '../database/tables.ts' {
  interface Tables {
    reconciliations: ReconciliationRow
    provider_balances: ProviderBalanceRow
  }
}

export interface ReconciliationRow {
  /** ms since the epoch, on the gateway's clock. */
  at: number
  /** JSON of Finding[]. */
  findings: string
}

/** What a provider showed last, and what the gateway knew then. Decimal text in the unit. */
export interface ProviderBalanceRow {
  provider: ProviderName
  unit: string
  at: number
  /** What the account has, with what is held for transactions that have not ended. */
  balance: string
  settled: string
  doubtful: string
}

import { Big } from 'big.js'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type ProviderName, providers } from '../rails/rail.ts'
import { mayBeOpen, mayBePaid } from './attempts.ts'
import { isContradicted } from './review.ts'
import type { TransactionRow } from './tables.ts'

/** What a provider must have debited: what is settled for certain, and what may have gone. */
export interface ProviderSums {
  readonly provider: ProviderName
  /** Minor units of SLE. */
  readonly settled: number
  readonly doubtful: number
  /** The same in the provider's own units, as far as it has named its charges; decimal text. */
  readonly costs: readonly { readonly unit: string; readonly settled: string; readonly doubtful: string }[]
}

/**
 * Sums payouts by provider. Doubtful is all that was submitted, or may have been, and has no final status, and all about which the
 * provider contradicts itself.
 */
export async function providerSums(database: Kysely<Tables>): Promise<ProviderSums[]> {
  const rows = await database
    .selectFrom('transactions')
    .select(['provider', 'status', 'amount', 'flags', 'provider_cost', 'provider_cost_unit'])
    .where(mayBeOpen)
    .where((row) => row.or([mayBePaid(row), row('submission', 'in', ['Sending', 'Accepted', 'Unanswered'])]))
    .execute()
  return providers.map((provider) =>
    sums(
      provider,
      rows.filter((row) => row.provider === provider),
    ),
  )
}

type Row = Pick<TransactionRow, 'status' | 'flags' | 'amount' | 'provider_cost' | 'provider_cost_unit'>

function sums(provider: ProviderName, rows: readonly Row[]): ProviderSums {
  const settled = rows.filter(isSettled)
  const doubtful = rows.filter((row) => !isSettled(row))
  const units = [...new Set(rows.map((row) => row.provider_cost_unit).filter((unit) => unit !== null))].sort()
  const costs = units.map((unit) => ({ unit, settled: cost(settled, unit), doubtful: cost(doubtful, unit) }))
  return { provider, settled: total(settled), doubtful: total(doubtful), costs }
}

function isSettled(row: Row): boolean {
  return row.status === 'Completed' && !isContradicted(row)
}

function total(rows: readonly Row[]): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0)
}

function cost(rows: readonly Row[], unit: string): string {
  const own = rows.filter((row) => row.provider_cost_unit === unit)
  return own.reduce((sum, row) => sum.plus(row.provider_cost ?? 0), new Big(0)).toFixed()
}

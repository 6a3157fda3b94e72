import { Big } from 'big.js'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type ProviderName, providers, railOn, type Side } from '../rails/rail.ts'
import { mayBeOpen, mayBePaid } from './attempts.ts'
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
 * Sums the payouts of a side by provider. Doubtful is all that was submitted, or may have been, and has no final status, and all about which the
 * provider contradicts itself.
 */
export async function providerSums(database: Kysely<Tables>, side: Side = 'live'): Promise<ProviderSums[]> {
  const rows = await database
    .selectFrom('transactions')
    .where(mayBeOpen)
    .where((row) => row.or([mayBePaid(row), row('submission', 'in', ['Sending', 'Accepted', 'Unanswered'])]))
    .groupBy(['provider', isSettled, 'provider_cost', 'provider_cost_unit'])
    .select(['provider', isSettled.as('is_settled'), 'provider_cost', 'provider_cost_unit'])
    .select(({ fn }) => [fn.countAll<number>().as('count'), sql<number>`cast(sum(amount) as bigint)`.as('amount')])
    .execute()
  return providers.map((provider) =>
    sums(
      provider,
      rows.filter((row) => row.provider === railOn(side, provider)),
    ),
  )
}

/** 1 where the provider has not contradicted that it was paid, else 0. */
const isSettled = sql<number>`case when status = 'Completed' and flags not like '%"CONTRADICTED"%' then 1 else 0 end`

/** Payouts that are alike. */
interface Alike extends Pick<TransactionRow, 'provider_cost' | 'provider_cost_unit'> {
  readonly is_settled: number
  readonly count: number
  /** Minor units of SLE, of all together. */
  readonly amount: number
}

function sums(provider: ProviderName, rows: readonly Alike[]): ProviderSums {
  const settled = rows.filter(({ is_settled }) => is_settled === 1)
  const doubtful = rows.filter(({ is_settled }) => is_settled === 0)
  const units = [...new Set(rows.map((row) => row.provider_cost_unit).filter((unit) => unit !== null))].sort()
  const costs = units.map((unit) => ({ unit, settled: cost(settled, unit), doubtful: cost(doubtful, unit) }))
  return { provider, settled: total(settled), doubtful: total(doubtful), costs }
}

function total(rows: readonly Alike[]): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0)
}

function cost(rows: readonly Alike[], unit: string): string {
  const own = rows.filter((row) => row.provider_cost_unit === unit)
  return own.reduce((sum, row) => sum.plus(new Big(row.provider_cost ?? 0).times(row.count)), new Big(0)).toFixed()
}

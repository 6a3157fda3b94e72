import type { ProviderName, TransactionRow } from '../database/tables.ts'
import type { Rail } from './rail.ts'

/** The kinds of jobs that carry a payout to its end. */
export const payoutJobs = { handOver: 'handOver', followUp: 'followUp' } as const

/** The payouts of one request to a provider. */
export interface PayoutJob {
  readonly provider: ProviderName
  readonly transactionIds: readonly string[]
}

/** The jobs that hand payouts over, one for each request to a provider. */
export function handOverJobs(
  rails: Readonly<Record<ProviderName, Rail>>,
  payouts: readonly TransactionRow[],
): { readonly kind: string; readonly payload: PayoutJob }[] {
  return Object.values(rails).flatMap((rail) => {
    const own = payouts.filter(({ provider }) => provider === rail.name)
    return rail.group(own).map((group) => ({
      kind: payoutJobs.handOver,
      payload: { provider: rail.name, transactionIds: group.map(({ id }) => id) },
    }))
  })
}

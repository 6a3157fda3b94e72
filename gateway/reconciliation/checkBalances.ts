import { Big } from 'big.js'
import type { Services } from '../capability/context.ts'
import { providerSums } from '../payments/providerSums.ts'
import { type Amount, type ProviderName, providers } from '../rails/rail.ts'
import type { WorkUnit } from '../runtime/work.ts'
import type { Finding } from './findings.ts'
import type { ProviderBalanceRow } from './tables.ts'

/**
 * Asks the providers that tell them for their balances, and compares what each has debited since the last time with the payouts since
 * then: no less than is settled, no more than is settled or in doubt. @see docs/gateway.md#reconciliation
 */
export async function checkBalances(services: Services, unit: WorkUnit): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const provider of providers) {
    const balances = await services.rails[provider].balances?.(unit)
    for (const balance of balances ?? []) findings.push(...(await compare(services, provider, balance)))
  }
  return findings
}

async function compare({ database, clock }: Services, provider: ProviderName, shown: Amount): Promise<Finding[]> {
  const { unit, amount: balance } = shown
  const sums = (await providerSums(database)).find((each) => each.provider === provider)
  const { settled = '0', doubtful = '0' } = sums?.costs.find((each) => each.unit === unit) ?? {}
  const row: ProviderBalanceRow = { provider, unit, at: clock.now(), balance, settled, doubtful }
  const query = database.selectFrom('provider_balances').selectAll().where('provider', '=', provider)
  const before = await query.where('unit', '=', unit).executeTakeFirst()
  await database
    .insertInto('provider_balances')
    .values(row)
    .onConflict((conflict) => conflict.columns(['provider', 'unit']).doUpdateSet(row))
    .execute()
  return before === undefined ? [] : disagreement(before, row, await hasUnknownCost(database, provider))
}

/** What disagrees between two looks at a balance. */
export function disagreement(before: ProviderBalanceRow, now: ProviderBalanceRow, hasUnknownCost: boolean): Finding[] {
  const { provider, unit } = now
  const debited = new Big(before.balance).minus(now.balance)
  const settled = new Big(now.settled).minus(before.settled)
  const [least, highest] = [settled.minus(before.doubtful), settled.plus(now.doubtful)]
  const finding = (detail: string): Finding[] => [{ check: 'providers', subject: `${provider} ${unit}`, detail }]
  if (debited.lt(least))
    return finding(
      `since ${new Date(before.at).toISOString()} it has debited ${debited}, less than the ${least} of payouts that are settled; a top-up of ${least.minus(debited)} would explain it`,
    )
  if (debited.gt(highest) && !hasUnknownCost)
    return finding(
      `since ${new Date(before.at).toISOString()} it has debited ${debited}, more than the ${highest} of payouts that are settled or in doubt`,
    )
  return []
}

/** Whether a payout that may have been taken has no cost yet: how much may be debited at most is then not known. */
async function hasUnknownCost(database: Services['database'], provider: ProviderName): Promise<boolean> {
  const open = database.selectFrom('transactions').select('id').where('provider', '=', provider)
  const unknown = open
    .where('provider_cost', 'is', null)
    .where('submission', 'in', ['Sending', 'Accepted', 'Unanswered'])
  return (await unknown.limit(1).executeTakeFirst()) !== undefined
}

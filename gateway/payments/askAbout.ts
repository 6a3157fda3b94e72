import type { Services } from '../capability/context.ts'
import type { LookUp } from '../rails/rail.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { recordReport } from './recordReport.ts'
import type { TransactionRow } from './tables.ts'

/**
 * Asks the provider about a payout, and records what it shows. A second payment under the reference of one payout contradicts the
 * first. @see docs/gateway.md#queries-and-reviews
 */
export async function askAbout(services: Services, payout: TransactionRow, unit: WorkUnit): Promise<LookUp> {
  const { id, provider } = payout
  const answer = await services.rails[provider].lookUp(payout, unit)
  if (answer.kind === 'unanswered')
    services.log.warn(
      { transaction: id, provider, reason: answer.reason },
      'a provider did not say what became of a payout',
    )
  if (answer.kind !== 'found') return answer
  for (const report of [answer, ...(answer.others ?? [])]) await recordReport(services, provider, id, report, 'query')
  return answer
}

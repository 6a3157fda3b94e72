import type { Visit } from '../capability/context.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { type CallLimit, countInDatabase } from './countCalls.ts'
import { visits } from './data/visits.generated.ts'
import { networkOf } from './networkOf.ts'
import { problems } from './problems.ts'

/** Counts a call of a public operation for its address; a refusal where there were too many. */
export function countAddress(
  visit: Visit,
  operation: keyof typeof visits,
): Promise<Refusal<typeof problems.tooManyRequests> | undefined> {
  return countVisit(visit, `${operation} from ${networkOf(visit.address)}`, visits[operation])
}

/** Counts a call for all gateways on the database; a refusal where there were too many in this window. */
export async function countVisit(
  visit: Pick<Visit, 'database' | 'clock' | 'random' | 'instance'>,
  subject: string,
  limit: CallLimit,
): Promise<Refusal<typeof problems.tooManyRequests> | undefined> {
  const wait = await countInDatabase(visit.database, visit.clock)(subject, limit)
  if (wait === undefined) return undefined
  return refusal(visit, problems.tooManyRequests, { headers: { 'retry-after': String(wait) } })
}

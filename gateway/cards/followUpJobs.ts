import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { acquirerOn } from '../rails/rail.ts'
import { cards as rules } from './data/cards.generated.ts'
import type { CardAuthorisationRow } from './tables.ts'

export const followUpKind = 'followCard'

/** Stores the job that comes back to an authorisation until no request about it is in doubt. @param due ms since the epoch */
export async function addFollowUp(
  { jobs }: Pick<Services, 'jobs'>,
  writing: Writing,
  { id, client_id, side }: CardAuthorisationRow,
  due: number = followUpAt(writing.now, 0),
): Promise<void> {
  const lane = `${acquirerOn(side)}/queries`
  await jobs.add(writing, [{ kind: followUpKind, payload: { authorisationId: id }, lane, clientId: client_id, due }])
}

/** When it comes back for the n-th time, in ms since the epoch. */
export function followUpAt(now: number, attempts: number): number {
  return now + 1_000 * (rules.polls[Math.min(attempts, rules.polls.length - 1)] ?? 0)
}

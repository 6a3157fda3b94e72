import type { ServiceJobHandler, Services } from '../capability/context.ts'
import { type Writing, write } from '../database/writing.ts'
import { readJson } from '../runtime/json.ts'
import { changeAuthorisation, lockAuthorisation } from './changeAuthorisation.ts'
import { cards as rules } from './data/cards.generated.ts'
import type { CardAuthorisationRow } from './tables.ts'

export const expiryKind = 'expireCard'

/** When an authorisation ends by itself, in ms since the epoch: with its challenge, or with its hold. */
export function expiryOf({ status, challenge_expires_at, expires_at }: CardAuthorisationRow): number {
  return status === 'ChallengeRequired' ? Math.min(challenge_expires_at ?? expires_at, expires_at) : expires_at
}

/**
 * Ends a locked authorisation whose time is over, and resolves with the row as it is then. One with a request in doubt waits until that
 * is known: its money may have been taken.
 */
export async function expireIfOver(
  services: Pick<Services, 'cardChanged'>,
  writing: Writing,
  row: CardAuthorisationRow,
): Promise<CardAuthorisationRow> {
  if (!mayExpire(row) || row.doubt !== null || writing.now < expiryOf(row)) return row
  const challenge = { acs_url: null, pa_req: null, md: null }
  return changeAuthorisation(services, writing, row, { status: 'Expired', ...challenge })
}

/** Stores the job that ends an authorisation when its time is over. */
export async function addExpiry(
  { jobs }: Pick<Services, 'jobs'>,
  writing: Writing,
  row: CardAuthorisationRow,
): Promise<void> {
  const job = { kind: expiryKind, payload: { authorisationId: row.id }, lane: 'other', clientId: row.client_id }
  await jobs.add(writing, [{ ...job, due: expiryOf(row) }])
}

/** The job that ends an authorisation which nobody has captured in time. */
export const expireCard: ServiceJobHandler = (services, payload) =>
  write(services, async (writing) => {
    const locked = await lockAuthorisation(writing, readJson(payload).at('authorisationId').text ?? '')
    if (locked === undefined) return undefined
    const row = await expireIfOver(services, writing, locked)
    if (!mayExpire(row)) return undefined
    return Math.max(expiryOf(row), writing.now + 1_000 * rules.expiryAgain)
  })

function mayExpire({ status }: CardAuthorisationRow): boolean {
  return status === 'Authorized' || status === 'ChallengeRequired'
}

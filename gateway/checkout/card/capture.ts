import type { ServiceJobHandler, Services } from '../../capability/context.ts'
import { cancelAuthorisation } from '../../cards/cancelAuthorisation.ts'
import { captureAuthorisation } from '../../cards/captureAuthorisation.ts'
import type { CardAuthorisationRow } from '../../cards/tables.ts'
import { type Writing, write } from '../../database/writing.ts'
import type { NewJob } from '../../jobs/jobs.ts'
import { readJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import { type LockedAttempt, lockAttempt } from '../attempts.ts'

/** The kinds of jobs that end an authorisation: by its capture while the session is open, else by its cancellation. */
export const cardKinds = { capture: 'captureCheckout', cancel: 'cancelCheckoutCard' } as const

/** The job that captures what an attempt has authorised. */
export function captureJob({ session, attempt }: LockedAttempt, due: number): NewJob {
  return { kind: cardKinds.capture, payload: { attemptId: attempt.id }, ...place(session), due }
}

/** The job that releases an authorisation whose session has ended. */
export function cancelJob({ session, attempt }: LockedAttempt, due: number): NewJob {
  return { kind: cardKinds.cancel, payload: { authorisationId: attempt.authorization_id }, ...place(session), due }
}

function place({ client_id: clientId }: LockedAttempt['session']): Pick<NewJob, 'lane' | 'clientId'> {
  return { lane: 'other', clientId }
}

export const captureCheckout: ServiceJobHandler = async (services, payload, { unit }) => {
  await captureForSession(services, readJson(payload).at('attemptId').text ?? '', unit)
  return undefined
}

/**
 * Captures what an attempt has authorised, while its session is open; else it has the authorisation cancelled. The session is held open
 * first, so that it cannot expire while the capture is with the acquirer. Called again, it does nothing more.
 */
export async function captureForSession(services: Services, attemptId: string, unit: WorkUnit): Promise<void> {
  const claimed = await write(services, (writing) => claim(services, writing, attemptId))
  services.jobs.sweep()
  if (claimed === undefined) return
  const outcome = await captureAuthorisation(services, { id: claimed.authorisationId }, claimed.amount, unit)
  if (outcome === 'captured' || outcome === 'unanswered' || outcome === 'underWay') return
  await write(services, (writing) => letGo(writing, attemptId))
}

interface Claimed {
  readonly authorisationId: string
  readonly amount: number
}

async function claim(services: Services, writing: Writing, attemptId: string): Promise<Claimed | undefined> {
  const locked = await lockAttempt(writing, attemptId)
  if (locked?.attempt.status !== 'Open') return undefined
  const authorisation = await authorisationOf(writing, locked)
  if (authorisation?.status !== 'Authorized' || authorisation.doubt !== null) return undefined
  if (locked.session.status !== 'Open') {
    await services.jobs.add(writing, [cancelJob(locked, writing.now)])
    return undefined
  }
  await setCapturing(writing, locked, 1)
  return { authorisationId: authorisation.id, amount: locked.session.amount }
}

/** The capture had no effect, so the session may expire again. */
async function letGo(writing: Writing, attemptId: string): Promise<void> {
  const locked = await lockAttempt(writing, attemptId)
  const authorisation = locked && (await authorisationOf(writing, locked))
  if (locked !== undefined && authorisation?.doubt !== 'capture') await setCapturing(writing, locked, 0)
}

/** Whether the session of a locked attempt is held open. */
async function setCapturing(writing: Writing, { session }: LockedAttempt, is_capturing: 0 | 1): Promise<void> {
  const own = writing.transaction.updateTable('checkout_sessions').where('id', '=', session.id)
  await own.set({ is_capturing }).where('status', '=', 'Open').execute()
}

/** The authorisation of an attempt. It is not locked: whoever changes it locks the session after it. */
export function authorisationOf(
  { transaction }: Pick<Writing, 'transaction'>,
  { attempt }: Pick<LockedAttempt, 'attempt'>,
): Promise<CardAuthorisationRow | undefined> {
  const found = transaction.selectFrom('card_authorisations').selectAll()
  return found.where('id', '=', attempt.authorization_id ?? '').executeTakeFirst()
}

/** Releases an authorisation whose session has ended. What this comes to is a change of it, which stores the next job. */
export const cancelCheckoutCard: ServiceJobHandler = async (services, payload, { unit }) => {
  const id = readJson(payload).at('authorisationId').text ?? ''
  const found = services.database.selectFrom('card_authorisations').select('contradicted').where('id', '=', id)
  if ((await found.executeTakeFirst())?.contradicted === null) await cancelAuthorisation(services, { id }, unit)
  return undefined
}

import type { ServiceJobHandler, Services } from '../capability/context.ts'
import { type Writing, write } from '../database/writing.ts'
import { readJson } from '../runtime/json.ts'
import { lockSession } from './sessions.ts'
import type { SessionRow } from './tables.ts'

/** The kind of the job that ends a session which nobody has paid in time. */
export const expiryKind = 'expireCheckout'

/** Stores the job. Sweep the jobs when the transaction has been committed. */
export async function addExpiry(
  { jobs }: Pick<Services, 'jobs'>,
  writing: Writing,
  { id, client_id: clientId, expires_at: due }: SessionRow,
): Promise<void> {
  await jobs.add(writing, [{ kind: expiryKind, payload: { sessionId: id }, lane: 'other', clientId, due }])
}

/** How long a session whose capture is in doubt is let alone, in ms. */
const again = 60_000

/** Ends a session when its time is over; later where the capture of a card is in doubt. */
export const expireCheckout: ServiceJobHandler = (services, payload) =>
  write(services, async (writing) => {
    const row = await lockSession(writing, readJson(payload).at('sessionId').text ?? '')
    if (row === undefined || row.status !== 'Open') return undefined
    return writing.now < row.expires_at ? row.expires_at : writing.now + again
  })

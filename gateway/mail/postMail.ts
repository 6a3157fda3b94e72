import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { mailJob } from './sendMail.ts'

export interface NewMail {
  /** Null where it is for the staff of the gateway. */
  readonly clientId: string | null
  readonly recipient: string
  readonly subject: string
  readonly body: string
  /** When it stops being of use, in ms since the epoch. @default never */
  readonly usefulUntil?: number
}

/**
 * Puts a message into the outbox, in the transaction of what it is about; a job delivers it where an SMTP server is named. False when mail
 * goes nowhere. Sweep the jobs when the transaction has been committed.
 */
export async function postMail(
  { mail, jobs }: Pick<Services, 'mail' | 'jobs'>,
  writing: Writing,
  { clientId, recipient, subject, body, usefulUntil }: NewMail,
): Promise<boolean> {
  if (mail.way === 'nowhere') return false
  const id = uuid(writing.random)
  const isKept = mail.way === 'outbox'
  const row = { id, client_id: clientId, recipient, subject, body, created_at: writing.now }
  await writing.transaction
    .insertInto('outbox')
    .values({ ...row, status: isKept ? 'Kept' : 'Waiting', useful_until: usefulUntil ?? null, ended_at: null })
    .execute()
  if (!isKept) await jobs.add(writing, [{ ...mailJob(id, clientId), due: writing.now }])
  return true
}

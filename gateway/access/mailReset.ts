import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { NewJob } from '../jobs/jobs.ts'
import { postMail } from '../mail/postMail.ts'
import { sha256 } from '../runtime/ids.ts'
import { readJson } from '../runtime/json.ts'
import { sessions } from './data/sessions.generated.ts'
import { mails } from './mails.ts'

/** The kind of job that mails a token to set a new password. */
export const mailResetKind = 'mailReset'

/** The job that looks for the user of an address. A request stores it and looks nobody up, so its answer and its time tell nothing. */
export function resetJob(email: string, now: number): NewJob {
  return { kind: mailResetKind, payload: { email }, lane: 'mail', clientId: '', due: now }
}

/** Mails a token of 32 random bytes, of which the hash is stored, where somebody has the address. */
export const mailReset: ServiceJobHandler = async (services, payload) => {
  const { database, clock, random } = services
  const email = readJson(payload).at('email').text ?? ''
  await database.transaction().execute(async (transaction) => {
    await issueToken(services, { transaction, random, now: clock.now() }, email)
  })
  services.jobs.sweep()
  return undefined
}

async function issueToken(services: Services, writing: Writing, email: string): Promise<void> {
  const { transaction, random, now } = writing
  const found = transaction.selectFrom('portal_users').select(['id', 'client_id']).where('email', '=', email)
  const user = await found.where('deleted_at', 'is', null).executeTakeFirst()
  await transaction.deleteFrom('password_resets').where('expires_at', '<=', now).execute()
  if (user === undefined) return
  const token = Buffer.from(random.bytes(32)).toString('base64url')
  const expires_at = now + 1_000 * sessions.resetLasts
  const row = { id: sha256(token), email, user_id: user.id, created_at: now, expires_at, used_at: null }
  await transaction.insertInto('password_resets').values(row).execute()
  const mail = mails.passwordReset(token, sessions.resetLasts / 60)
  const { client_id: clientId } = user
  const isPosted = await postMail(services, writing, { ...mail, clientId, recipient: email, usefulUntil: expires_at })
  if (!isPosted) services.log.warn('a password cannot be reset: the gateway sends no mail without an SMTP server')
}

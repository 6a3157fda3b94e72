import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { sha256 } from '../runtime/ids.ts'
import { sessions } from './data/sessions.generated.ts'

export interface StartedSession {
  /** The header `Set-Cookie`. */
  readonly cookie: string
}

const name = '.TeraPay.Portal'

/** Starts a session of a portal user. `isSecure`: the cookie may travel over TLS only. */
export async function startSession(
  { transaction, random, now }: Writing,
  userId: string,
  { isRemembered, isSecure }: { readonly isRemembered: boolean; readonly isSecure: boolean },
): Promise<StartedSession> {
  const token = Buffer.from(random.bytes(32)).toString('base64url')
  const lasts = isRemembered ? sessions.remembered : sessions.lasts
  const row = { id: sha256(token), user_id: userId, created_at: now, expires_at: now + 1_000 * lasts }
  await transaction.insertInto('portal_sessions').values(row).execute()
  // The sessions of everybody that are over, so that the table does not grow for ever.
  await transaction.deleteFrom('portal_sessions').where('expires_at', '<=', now).execute()
  const attributes = [...(isSecure ? ['Secure'] : []), ...(isRemembered ? [`Max-Age=${lasts}`] : [])]
  return { cookie: [`${name}=${token}`, ...fixed, ...attributes].join('; ') }
}

/** Removes the cookie of a session. */
export const endedCookie = `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`

const fixed = ['Path=/', 'HttpOnly', 'SameSite=Lax']

/** Ends a session. */
export async function endSession(database: Kysely<Tables>, sessionId: string): Promise<void> {
  await database.deleteFrom('portal_sessions').where('id', '=', sessionId).execute()
}

/** Ends all sessions of a portal user. */
export async function endSessionsOf({ transaction }: Writing, userId: string): Promise<void> {
  await transaction.deleteFrom('portal_sessions').where('user_id', '=', userId).execute()
}

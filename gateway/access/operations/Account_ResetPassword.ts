import type { Kysely } from 'kysely'
import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Visit } from '../../capability/context.ts'
import type { Tables } from '../../database/tables.ts'
import type { Writing } from '../../database/writing.ts'
import { sha256 } from '../../runtime/ids.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { countAddress } from '../countVisit.ts'
import { oncePerKey } from '../idempotency.ts'
import { forgetTries } from '../lockOut.ts'
import { hashPassword } from '../passwords.ts'
import { lockPortalUser } from '../portalUsers.ts'
import { endSessionsOf } from '../sessions.ts'

type Shape = operations['Account_ResetPassword']
type Reply = ReplyOf<Shape>

/** Sets a new password by a token, once: of requests at the same time one finds the token unused. @see docs/gateway.md#the-portal */
export async function Account_ResetPassword({ body, headers }: RequestOf<Shape>, visit: Visit): Promise<Reply> {
  const tooMany = await countAddress(visit, 'Account_ResetPassword')
  if (tooMany !== undefined) return tooMany
  const wrong = (errors: Record<string, string[]>): Reply => refusal(visit, invalidRequest, { errors })
  const wrongToken = wrong({ token: ['is wrong, used or expired, or belongs to another address'] })
  const [email, id] = [body.email.toLowerCase(), sha256(body.token)]
  if (body.newPassword.toLowerCase() === email) return wrong({ newPassword: ['is the address'] })
  // Hashing takes long: not for a token that cannot count, and not within the transaction.
  const known = await knownToken(visit.database, id)
  const passwordHash = known ? await hashPassword(body.newPassword, visit.random) : ''

  const { reply } = await oncePerKey<Reply>(visit, {
    ...{ operation: 'Account_ResetPassword', key: headers['Idempotency-Key'] },
    // The token keeps the hash of the request from being guessed.
    request: { email, token: body.token, newPassword: body.newPassword },
    async effect(writing) {
      const userId = known ? await useToken(writing, id, email) : undefined
      if (userId === undefined) return wrongToken
      await setPassword(writing, userId, passwordHash)
      return { status: 200, body: { message: 'The password is set. Sign in with it.' } }
    },
  })
  return reply
}

async function knownToken(database: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await database.selectFrom('password_resets').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Marks a token as used and resolves with whose it is; undefined where it does not count, or the user was deleted. */
async function useToken(writing: Writing, id: string, email: string): Promise<string | undefined> {
  const { transaction, now } = writing
  const row = await transaction
    .updateTable('password_resets')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('user_id')
    .executeTakeFirst()
  if (row === undefined || row.user_id === null) return undefined
  return (await lockPortalUser(writing, row.user_id))?.id
}

async function setPassword(writing: Writing, userId: string, password_hash: string): Promise<void> {
  const { transaction, now } = writing
  const user = await transaction
    .updateTable('portal_users')
    .set({ password_hash, must_change_password: 0 })
    .where('id', '=', userId)
    .returning('user_name')
    .executeTakeFirstOrThrow()
  const others = transaction.updateTable('password_resets').set({ used_at: now }).where('user_id', '=', userId)
  await others.where('used_at', 'is', null).execute()
  await endSessionsOf(writing, userId)
  await forgetTries(writing, user.user_name)
}

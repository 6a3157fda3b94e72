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
  const userId = await userOf(visit.database, id)
  const passwordHash = userId === undefined ? '' : await hashPassword(body.newPassword, visit.random)

  const { reply } = await oncePerKey<Reply>(visit, {
    ...{ operation: 'Account_ResetPassword', key: headers['Idempotency-Key'] },
    // The token keeps the hash of the request from being guessed.
    request: { email, token: body.token, newPassword: body.newPassword },
    async effect(writing) {
      if (userId === undefined || !(await useToken(writing, { id, email, userId }))) return wrongToken
      await setPassword(writing, userId, passwordHash)
      return { status: 200, body: { message: 'The password is set. Sign in with it.' } }
    },
  })
  return reply
}

/** Whose a token is, whether or not it counts. */
async function userOf(database: Kysely<Tables>, id: string): Promise<string | undefined> {
  const row = await database.selectFrom('password_resets').select('user_id').where('id', '=', id).executeTakeFirst()
  return row?.user_id ?? undefined
}

/** Marks a token as used; false where it does not count, or the user was deleted. The user is locked before, as by a deletion. */
async function useToken(
  writing: Writing,
  { id, email, userId }: { readonly id: string; readonly email: string; readonly userId: string },
): Promise<boolean> {
  const { transaction, now } = writing
  if ((await lockPortalUser(writing, userId)) === undefined) return false
  const { numUpdatedRows } = await transaction
    .updateTable('password_resets')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
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

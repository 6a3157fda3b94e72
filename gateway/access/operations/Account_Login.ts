import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Visit } from '../../capability/context.ts'
import { write } from '../../database/writing.ts'
import { refusal } from '../../runtime/problems.ts'
import { rolesOf } from '../identify.ts'
import { countTry, forgetTries } from '../lockOut.ts'
import { isPassword } from '../passwords.ts'
import { findPortalUser, lockPortalUser } from '../portalUsers.ts'
import { problems } from '../problems.ts'
import { startSession } from '../sessions.ts'

type Shape = operations['Account_Login']

/** Signs a portal user in. An unknown user and a wrong password are one answer, after one hash. @see docs/gateway.md#the-portal */
export async function Account_Login({ body }: RequestOf<Shape>, visit: Visit): Promise<ReplyOf<Shape>> {
  const { database, isSecure } = visit
  const userName = body.username.trim().toLowerCase()

  const locked = await write(visit, (writing) => countTry(writing, userName))
  if (locked !== undefined) return refusal(visit, problems.locked, { headers: { 'retry-after': String(locked) } })
  const user = await findPortalUser(database, userName)
  if (!(await isPassword(body.password, user?.password_hash)) || user === undefined)
    return refusal(visit, problems.wrongPassword)
  if (user.status === 'Rejected' || user.status === 'Deactivated') return refusal(visit, problems.clientNotActive)

  const started = await write(visit, async (writing) => {
    // A password that was reset meanwhile, or a user that was deleted, has ended all sessions: none may come after them.
    const locked = await lockPortalUser(writing, user.id)
    if (locked?.password_hash !== user.password_hash) return undefined
    await forgetTries(writing, userName)
    return startSession(writing, user.id, { isRemembered: body.rememberMe === true, isSecure })
  })
  if (started === undefined) return refusal(visit, problems.wrongPassword)
  return {
    status: 200,
    headers: { 'Set-Cookie': started.cookie },
    body: {
      ...{ userId: user.id, userName: user.user_name, email: user.email, clientId: user.client_id },
      ...{ roles: await rolesOf(database, user.id), mustChangePassword: user.must_change_password === 1 },
    },
  }
}

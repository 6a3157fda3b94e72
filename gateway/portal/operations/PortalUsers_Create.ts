import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { addApiUser } from '../../access/addApiUser.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { mails } from '../../access/mails.ts'
import { hashPassword, temporaryPassword } from '../../access/passwords.ts'
import { claimPortalUser } from '../../access/portalUsers.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import type { ClientRow } from '../../access/tables.ts'
import type { PortalContext } from '../../capability/context.ts'
import { countApiUsers } from '../../clients/countApiUsers.ts'
import type { Writing } from '../../database/writing.ts'
import { postMail } from '../../mail/postMail.ts'
import { record } from '../../operator/audit.ts'
import { type Refusal, refusal } from '../../runtime/problems.ts'
import { refuseRoles } from '../givableRoles.ts'
import { lockClient } from '../lockClient.ts'
import { problems } from '../problems.ts'
import { representUser } from '../representUser.ts'

type Shape = operations['PortalUsers_Create']
type Reply = ReplyOf<Shape>

/**
 * Makes a portal user beside the caller, and an API user of the client where one is asked for. The stored reply has no key: who repeats
 * the request does not see it again. @see docs/gateway.md#the-portal
 */
export async function PortalUsers_Create({ body, headers }: RequestOf<Shape>, context: PortalContext): Promise<Reply> {
  const { user, random } = context
  const names = [...new Set(body.roles ?? [])]
  const [userName, email] = [body.userName.toLowerCase(), body.email.toLowerCase()]
  const wantsKey = body.generateApiKey === true
  if (context.mail.way === 'nowhere') return refusal(context, accessProblems.noMail)
  const password = temporaryPassword(random)
  const passwordHash = await hashPassword(password, random)
  const shown: { apiKey?: string } = {}

  const { reply, fresh } = await oncePerKey<Reply>(context, {
    ...{ operation: 'PortalUsers_Create', key: headers['Idempotency-Key'] },
    request: { userName, email, names, wantsKey, by: user.id },
    async effect(writing) {
      const client = user.clientId === null ? undefined : await lockClient(writing, user.clientId)
      const refused =
        (await refuseRoles(writing, context, names)) ??
        (wantsKey ? await refuseKey(writing, context, client, email) : undefined)
      if (refused !== undefined) return refused
      const made = { userName, email, passwordHash, mustChangePassword: true, clientId: user.clientId, roles: names }
      const id = await claimPortalUser(writing, made)
      if (id === undefined) return refusal(context, problems.nameTaken)
      if (wantsKey && client !== undefined) shown.apiKey = await addKey(writing, id, { client, userName, email })
      const mail = { ...mails.userCreated(userName, password), clientId: user.clientId, recipient: email }
      await postMail(context, writing, mail)
      const after = { userName, email, roles: names, client: user.clientId, key: wantsKey }
      await record(writing, { actor: user.userName, action: 'portal-user-create', subject: id, after })
      const found = writing.transaction.selectFrom('portal_users').selectAll().where('id', '=', id)
      const shape = representUser(await found.executeTakeFirstOrThrow(), names, client?.status ?? null)
      return { status: 201, body: { ...shape, apiKey: null, apiSecret: null } }
    },
  })
  context.jobs.sweep()
  if (!fresh || reply.status !== 201) return reply
  return { ...reply, body: { ...reply.body, apiKey: shown.apiKey ?? null } }
}

type KeyProblem = (typeof problems)['keyNotAllowed' | 'individualHasApiUser' | 'apiUserExists']

/** Refuses an API user beside the portal user. The row of the client is locked, so that it is still so when it is made. */
async function refuseKey(
  { transaction }: Writing,
  context: PortalContext,
  client: ClientRow | undefined,
  email: string,
): Promise<Refusal<KeyProblem> | undefined> {
  const { roles } = context.user
  const mayMake = roles.includes('ClientAdmin') || roles.includes('SuperAdmin')
  if (!mayMake || client?.status !== 'Active') return refusal(context, problems.keyNotAllowed)
  if (client.client_type === 'Individual' && (await countApiUsers(transaction, client.id)) > 0)
    return refusal(context, problems.individualHasApiUser)
  const users = transaction.selectFrom('api_users').select('id').where('client_id', '=', client.id)
  const sameAddress = users.where(({ fn, eb }) => eb(fn<string>('lower', ['email']), '=', email))
  return (await sameAddress.executeTakeFirst()) === undefined ? undefined : refusal(context, problems.apiUserExists)
}

async function addKey(
  writing: Writing,
  userId: string,
  { client, userName, email }: { readonly client: ClientRow; readonly userName: string; readonly email: string },
): Promise<string> {
  const developer = { clientId: client.id, developerName: userName, email, phone: client.phone, role: 'ApiUser' }
  const added = await addApiUser(writing, developer)
  if (added === undefined) throw new Error('an address that was free is taken')
  const row = { api_user_id: added.id }
  await writing.transaction.updateTable('portal_users').set(row).where('id', '=', userId).execute()
  return added.apiKey
}

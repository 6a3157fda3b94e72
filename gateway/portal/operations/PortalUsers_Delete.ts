import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { rolesOf } from '../../access/identify.ts'
import { lockPortalUser } from '../../access/portalUsers.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import { endSessionsOf } from '../../access/sessions.ts'
import type { PortalUserRow } from '../../access/tables.ts'
import type { PortalContext, PortalUser } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { record } from '../../operator/audit.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { lockClient } from '../lockClient.ts'
import { problems } from '../problems.ts'

type Shape = operations['PortalUsers_Delete']

/** Deletes a portal user. Deletions of users beside each other wait for one another, so that the last administrator stays. */
export async function PortalUsers_Delete({ path }: RequestOf<Shape>, context: PortalContext): Promise<ReplyOf<Shape>> {
  const { database, clock, random, user } = context
  const id = canonicalUuid(path.id)
  return database.transaction().execute(async (transaction): Promise<ReplyOf<Shape>> => {
    const writing: Writing = { transaction, random, now: clock.now() }
    const seen = await visibleUser(writing, user, id)
    if (seen === undefined) return refusal(context, problems.userUnknown)
    if (seen.id === user.id) return refusal(context, problems.oneself)
    await lockBeside(writing, seen.client_id)
    const found = await lockPortalUser(writing, id)
    if (found === undefined) return refusal(context, problems.userUnknown)
    const roles = await rolesOf(transaction, id)
    if (roles.includes('SuperAdmin') && !user.roles.includes('SuperAdmin'))
      return refusal(context, accessProblems.permissionMissing)
    for (const role of ['SuperAdmin', 'ClientAdmin'])
      if (roles.includes(role) && (await isLast(writing, found, role))) return refusal(context, problems.lastAdmin)
    await remove(writing, found)
    const before = { userName: found.user_name, roles }
    await record(writing, { actor: user.userName, action: 'portal-user-delete', subject: id, before })
    return { status: 204 }
  })
}

/** Staff see everybody, users of a client those of their client. */
async function visibleUser(
  { transaction }: Writing,
  { clientId }: PortalUser,
  id: string,
): Promise<PortalUserRow | undefined> {
  const users = transaction.selectFrom('portal_users').selectAll().where('id', '=', id).where('deleted_at', 'is', null)
  return (clientId === null ? users : users.where('client_id', '=', clientId)).executeTakeFirst()
}

async function lockBeside(writing: Writing, clientId: string | null): Promise<void> {
  if (clientId !== null) await lockClient(writing, clientId)
  else
    await writing.transaction
      .updateTable('roles')
      .set((row) => ({ name: row.ref('name') }))
      .where('name', '=', 'SuperAdmin')
      .execute()
}

/** Whether nobody else beside a user has a role: in its client, or in the staff. */
async function isLast({ transaction }: Writing, { id, client_id }: PortalUserRow, role: string): Promise<boolean> {
  const other = await transaction
    .selectFrom('portal_users')
    .innerJoin('portal_user_roles', 'portal_user_roles.user_id', 'portal_users.id')
    .innerJoin('roles', 'roles.id', 'portal_user_roles.role_id')
    .select('portal_users.id')
    .where('roles.name', '=', role)
    .where('portal_users.deleted_at', 'is', null)
    .where('portal_users.id', '!=', id)
    .where('portal_users.client_id', client_id === null ? 'is' : '=', client_id)
    .limit(1)
    .executeTakeFirst()
  return other === undefined
}

/** The row stays: the audit names it, and its name and address are given to nobody else. */
async function remove(writing: Writing, { id, api_user_id }: PortalUserRow): Promise<void> {
  const { transaction, now } = writing
  await transaction.updateTable('portal_users').set({ deleted_at: now }).where('id', '=', id).execute()
  await endSessionsOf(writing, id)
  const tokens = transaction.updateTable('password_resets').set({ used_at: now }).where('user_id', '=', id)
  await tokens.where('used_at', 'is', null).execute()
  if (api_user_id === null) return
  await transaction.updateTable('api_users').set({ is_active: 0 }).where('id', '=', api_user_id).execute()
  const keys = transaction.updateTable('api_keys').set({ revoked_at: now }).where('api_user_id', '=', api_user_id)
  await keys.where('revoked_at', 'is', null).execute()
}

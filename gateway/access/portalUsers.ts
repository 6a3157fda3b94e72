import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { hashPassword } from './passwords.ts'
import type { ClientRow, PortalUserRow } from './tables.ts'

export type KnownUser = Selectable<PortalUserRow> & { readonly status: ClientRow['status'] | null }

/** A portal user by its name in small letters, with the status of its client; undefined where there is none, or it was deleted. */
export function findPortalUser(database: Kysely<Tables>, userName: string): Promise<KnownUser | undefined> {
  return database
    .selectFrom('portal_users')
    .leftJoin('clients', 'clients.id', 'portal_users.client_id')
    .selectAll('portal_users')
    .select('clients.status')
    .where('portal_users.user_name', '=', userName)
    .where('portal_users.deleted_at', 'is', null)
    .executeTakeFirst()
}

export interface NewPortalUser {
  readonly userName: string
  readonly email: string
  readonly password: string
  readonly mustChangePassword: boolean
  /** Null for the staff of the gateway. */
  readonly clientId: string | null
  /** The names of roles. */
  readonly roles: readonly string[]
}

/** Makes a portal user and resolves with its id. Throws where a role is unknown; the name and the address must be free. */
export async function createPortalUser(writing: Writing, user: NewPortalUser): Promise<string> {
  const { transaction, random, now } = writing
  const id = uuid(random)
  const row: PortalUserRow = {
    ...{ id, client_id: user.clientId, user_name: user.userName.toLowerCase(), email: user.email.toLowerCase() },
    password_hash: await hashPassword(user.password, random),
    must_change_password: Number(user.mustChangePassword),
    ...{ created_at: now, deleted_at: null },
  }
  await transaction.insertInto('portal_users').values(row).execute()
  const roles = await transaction.selectFrom('roles').selectAll().where('name', 'in', user.roles).execute()
  const unknown = user.roles.filter((name) => !roles.some((role) => role.name === name))
  if (unknown.length > 0) throw new Error(`there is no role ${unknown.join(', ')}`)
  await transaction
    .insertInto('portal_user_roles')
    .values(roles.map((role) => ({ user_id: id, role_id: role.id })))
    .execute()
  return id
}

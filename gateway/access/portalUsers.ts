import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
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
  /** It was hashed before, since that takes longer than a transaction should. */
  readonly passwordHash: string
  readonly mustChangePassword: boolean
  /** Null for the staff of the gateway. */
  readonly clientId: string | null
  /** The names of roles. */
  readonly roles: readonly string[]
}

/**
 * Makes a portal user and resolves with its id, or undefined where somebody has its name or address, also somebody who was deleted: of
 * requests at the same time, one gets it. Throws where a role is unknown.
 */
export async function claimPortalUser(writing: Writing, user: NewPortalUser): Promise<string | undefined> {
  const { transaction, random, now } = writing
  const id = uuid(random)
  const row: PortalUserRow = {
    ...{ id, client_id: user.clientId, user_name: user.userName.toLowerCase(), email: user.email.toLowerCase() },
    password_hash: user.passwordHash,
    must_change_password: Number(user.mustChangePassword),
    ...{ api_user_id: null, created_at: now, deleted_at: null },
  }
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('portal_users')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return undefined
  await giveRoles(writing, id, user.roles)
  return id
}

async function giveRoles({ transaction }: Writing, userId: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const roles = await transaction.selectFrom('roles').selectAll().where('name', 'in', names).execute()
  const unknown = names.filter((name) => !roles.some((role) => role.name === name))
  if (unknown.length > 0) throw new Error(`there is no role ${unknown.join(', ')}`)
  await transaction
    .insertInto('portal_user_roles')
    .values(roles.map((role) => ({ user_id: userId, role_id: role.id })))
    .execute()
}

/** Locks a portal user until the transaction ends; undefined where there is none, or it was deleted. */
export function lockPortalUser({ transaction }: Writing, id: string): Promise<PortalUserRow | undefined> {
  return transaction
    .updateTable('portal_users')
    .set((row) => ({ created_at: row.ref('created_at') }))
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

import type { Kysely } from 'kysely'
import { type AddedApiUser, addApiUser } from '../access/addApiUser.ts'
import type { ApiUserRow } from '../access/tables.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { record } from './audit.ts'
import { findClient } from './findClient.ts'

export interface NewUser {
  /** The client by id or name. */
  readonly client: string
  readonly name: string
  readonly role: 'ApiUser' | 'Reader'
}

export interface UserChanges {
  readonly isActive?: boolean
  /** Its keys are let in no more. */
  readonly revokesKeys?: boolean
}

/** An API user with its client. */
export type ListedUser = ApiUserRow & { readonly client: string }

/** Makes an API user of a client. Resolves with its key, which is shown this once. Throws when there is no such client. */
export async function addUser(
  writing: Writing,
  { client: named, name, role }: NewUser,
  actor: string,
): Promise<AddedApiUser> {
  const { id: clientId } = await findClient(writing.transaction, named)
  const user = { clientId, developerName: name, email: null, phone: null, role }
  const made = await addApiUser(writing, user)
  if (made === undefined) throw new Error('an API user without an address cannot be there already')
  await record(writing, { actor, action: 'user-create', subject: made.id, after: { clientId, name, role } })
  return made
}

/** Changes an API user. Throws when there is none of this id. */
export async function changeUser(
  writing: Writing,
  id: string,
  { isActive, revokesKeys = false }: UserChanges,
  actor: string,
): Promise<void> {
  const { transaction, now } = writing
  const user = await transaction
    .selectFrom('api_users')
    .selectAll()
    .where('id', '=', id.toLowerCase())
    .executeTakeFirst()
  if (user === undefined) throw new Error(`there is no API user ${id}: \`railyard gateway user list\` shows them`)
  const after = { is_active: isActive === undefined ? user.is_active : Number(isActive) }
  await transaction.updateTable('api_users').set(after).where('id', '=', user.id).execute()
  if (revokesKeys)
    await transaction
      .updateTable('api_keys')
      .set({ revoked_at: now })
      .where('api_user_id', '=', user.id)
      .where('revoked_at', 'is', null)
      .execute()
  const before = { is_active: user.is_active }
  await record(writing, { actor, action: 'user-set', subject: user.id, before, after: { ...after, revokesKeys } })
}

/** The API users of all clients, the oldest first. */
export function listUsers(database: Kysely<Tables>): Promise<ListedUser[]> {
  return database
    .selectFrom('api_users')
    .innerJoin('clients', 'clients.id', 'api_users.client_id')
    .selectAll('api_users')
    .select('clients.name as client')
    .orderBy('api_users.created_at')
    .orderBy('api_users.id')
    .execute()
}

import type { Kysely } from 'kysely'
import type { Caller } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { sha256 } from '../runtime/ids.ts'
import { accessVersion } from './accessVersion.ts'
import { sandboxKeys } from './data/sandboxKeys.generated.ts'
import type { ClientRow } from './tables.ts'

/** Who calls with a sandbox key. */
export interface SandboxIdentity {
  readonly caller: Caller
  /** Of the client whose sandbox it is; null where it is that of staff. */
  readonly status: ClientRow['status'] | null
  /** Of the rules of access. */
  readonly version: string
}

/**
 * Finds out whose a sandbox key is; undefined where it is nobody's, was revoked, or its user was deleted. Notes that it was used.
 * @param relaxed where the use is noted: it may be lost in a power cut
 * @param now ms since the epoch
 */
export async function identifySandboxKey(
  relaxed: Kysely<Tables>,
  token: string,
  now: number,
): Promise<SandboxIdentity | undefined> {
  const row = await relaxed
    .selectFrom('sandbox_keys as key')
    .innerJoin('portal_users as user', 'user.id', 'key.user_id')
    .innerJoin('clients as twin', 'twin.id', 'key.client_id')
    .leftJoin('clients as owner', 'owner.id', 'user.client_id')
    .where('key.hash', '=', sha256(token))
    .where('key.revoked_at', 'is', null)
    .where('user.deleted_at', 'is', null)
    .select(['key.id', 'key.client_id', 'key.user_id', 'key.last_used_at', 'user.email', 'twin.allows_airtime'])
    .select(['owner.id as owner_id', 'owner.status'])
    .select((row) => row.selectFrom('settings').select('value').where('name', '=', accessVersion).as('version'))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { id, client_id, user_id, last_used_at, email, owner_id, allows_airtime } = row
  if (last_used_at === null || last_used_at <= now - 1_000 * sandboxKeys.usedWithin)
    await relaxed.updateTable('sandbox_keys').set({ last_used_at: now }).where('id', '=', id).execute()
  const caller: Caller = {
    // Rows of the sandbox name the key: a user's own id would mix them with what the user does in the portal.
    ...{ apiUserId: id, clientId: client_id, allowsAirtime: allows_airtime === 1, side: 'sandbox' },
    sandbox: { userId: user_id, email, of: owner_id },
  }
  return { caller, status: row.status, version: row.version ?? '' }
}

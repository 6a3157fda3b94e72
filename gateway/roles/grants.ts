import type { PortalUser } from '../capability/context.ts'
import { isAmong } from '../database/isAmong.ts'
import type { Writing } from '../database/writing.ts'
import { type Refusal, type RefusalParts, refusal } from '../runtime/problems.ts'
import { problems } from './problems.ts'

export interface Grant {
  /** Every permission that is named, by canonical id. */
  readonly named: readonly string[]
  /** Those of them that are new to whom they are granted to. */
  readonly added: readonly string[]
  /** Where an id stands in the request, for problems. */
  readonly pathOf: (id: string) => string
}

/** Refuses ids that no permission has, and what the portal user does not hold; undefined when all may be granted. Lock access before. */
export async function refuseGrant(
  { transaction }: Writing,
  context: Parameters<typeof refusal>[0] & { readonly user: PortalUser },
  { named, added, pathOf }: Grant,
): Promise<Refusal<typeof problems.permissionsUnknown | typeof problems.grantBeyondOwn> | undefined> {
  const errors = (ids: readonly string[], message: string): RefusalParts => ({
    errors: Object.fromEntries(ids.map((id) => [pathOf(id), [message]])),
  })
  const rows = await transaction
    .selectFrom('permissions')
    .select('id')
    .where((row) => isAmong(transaction, row.ref('id'), named))
    .execute()
  const known = new Set(rows.map(({ id }) => id))
  const unknown = named.filter((id) => !known.has(id))
  if (unknown.length > 0) return refusal(context, problems.permissionsUnknown, errors(unknown, 'is no permission'))
  if (context.user.roles.includes('SuperAdmin')) return undefined
  const held = await heldBy(transaction, context.user)
  const beyond = added.filter((id) => !held.has(id))
  if (beyond.length === 0) return undefined
  return refusal(context, problems.grantBeyondOwn, errors(beyond, 'is not a permission of yours'))
}

/** The ids of the permissions that the roles of a portal user hold. */
async function heldBy(transaction: Writing['transaction'], { roles }: PortalUser): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('role_permissions')
    .innerJoin('roles', 'roles.id', 'role_permissions.role_id')
    .where((row) => isAmong(transaction, row.ref('roles.name'), roles))
    .select('role_permissions.permission_id')
    .execute()
  return new Set(rows.map(({ permission_id }) => permission_id))
}

import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { accessChanged } from '../../access/accessVersion.ts'
import { lockAccess } from '../../access/lockAccess.ts'
import type { PortalContext } from '../../capability/context.ts'
import { insertRows } from '../../database/insertRows.ts'
import type { Writing } from '../../database/writing.ts'
import { refuseGrant } from '../../roles/grants.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { readApiUsers } from '../apiUserRows.ts'
import { readOverrides, representOverrides } from '../overrides.ts'
import { problems } from '../problems.ts'

type Shape = operations['APIUserPermissions_Apply']

/** Replaces the overrides of an API user, or none of them. @see docs/gateway.md#overrides */
export async function APIUserPermissions_Apply(
  { path, body }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { database, random, clock, user } = context
  const written = Object.entries(body.overrides ?? {})
  const wanted = new Map(written.map(([id, isAllowed]) => [canonicalUuid(id), isAllowed]))
  if (wanted.size < written.length) {
    const errors = { overrides: ['names a permission twice'] }
    return refusal(context, invalidRequest, { errors })
  }
  return database.transaction().execute(async (transaction): Promise<ReplyOf<Shape>> => {
    const writing: Writing = { transaction, random, now: clock.now() }
    await lockAccess(writing)
    const [found] = await readApiUsers(transaction, user, canonicalUuid(path.apiUserId))
    if (found === undefined) return refusal(context, problems.apiUserUnknown)
    const before = (await readOverrides(transaction, [found])).get(found.id) ?? []
    const granted = new Set(before.filter(({ is_allowed }) => is_allowed === 1).map(({ id }) => id))
    const added = [...wanted].filter(([id, isAllowed]) => isAllowed && !granted.has(id)).map(([id]) => id)
    const pathOf = (id: string): string => `overrides.${id}`
    const refused = await refuseGrant(writing, context, { named: [...wanted.keys()], added, pathOf })
    if (refused !== undefined) return refused
    await transaction.deleteFrom('permission_overrides').where('api_user_id', '=', found.id).execute()
    await insertRows(
      transaction,
      'permission_overrides',
      [...wanted].map(([permission_id, isAllowed]) => ({
        ...{ api_user_id: found.id, permission_id },
        is_allowed: Number(isAllowed),
      })),
    )
    await accessChanged(writing)
    const after = (await readOverrides(transaction, [found])).get(found.id)
    return { status: 200, body: representOverrides(found, after) }
  })
}

import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { readApiUsers } from '../apiUserRows.ts'
import { readOverrides, representOverrides } from '../overrides.ts'
import { problems } from '../problems.ts'

type Shape = operations['APIUserPermissions_Get']

/** Shows the overrides of an API user, without what its role gives. */
export async function APIUserPermissions_Get(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const [found] = await readApiUsers(context.database, context.user, canonicalUuid(path.apiUserId))
  if (found === undefined) return refusal(context, problems.apiUserUnknown)
  const overrides = await readOverrides(context.database, [found])
  return { status: 200, body: representOverrides(found, overrides.get(found.id)) }
}

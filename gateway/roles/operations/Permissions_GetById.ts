import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { representPermission } from '../permissionRows.ts'
import { problems } from '../problems.ts'

type Shape = operations['Permissions_GetById']

/** Shows one permission. */
export async function Permissions_GetById({ path }: RequestOf<Shape>, context: PortalContext): Promise<ReplyOf<Shape>> {
  const found = context.database.selectFrom('permissions').selectAll().where('id', '=', canonicalUuid(path.id))
  const row = await found.executeTakeFirst()
  return row === undefined
    ? refusal(context, problems.permissionUnknown)
    : { status: 200, body: representPermission(row) }
}

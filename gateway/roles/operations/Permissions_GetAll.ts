import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { readPermissions, representPermission } from '../permissionRows.ts'

type Shape = operations['Permissions_GetAll']

/** Lists all permissions. */
export async function Permissions_GetAll(_: RequestOf<Shape>, { database }: PortalContext): Promise<ReplyOf<Shape>> {
  return { status: 200, body: (await readPermissions(database)).map(representPermission) }
}

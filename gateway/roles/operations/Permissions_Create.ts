import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { accessChanged } from '../../access/accessVersion.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { lockAccess } from '../../access/lockAccess.ts'
import type { PortalContext } from '../../capability/context.ts'
import { refusal } from '../../runtime/problems.ts'
import {
  insertPermission,
  newPermission,
  readPermissions,
  representPermission,
  TakenPermissions,
} from '../permissionRows.ts'
import { problems } from '../problems.ts'

type Shape = operations['Permissions_Create']

/** Makes a permission and gives it to SuperAdmin. @see docs/gateway.md#roles-and-permissions */
export async function Permissions_Create(
  { body, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'Permissions_Create', key: headers['Idempotency-Key'], request: body },
    async effect(writing) {
      await lockAccess(writing)
      const row = newPermission(writing, body)
      const taken = new TakenPermissions(await readPermissions(writing.transaction))
      if (taken.has(row) || !(await insertPermission(writing, row))) return refusal(context, problems.permissionExists)
      await accessChanged(writing)
      return { status: 201, body: representPermission(row) }
    },
  })
  return reply
}

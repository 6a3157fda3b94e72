import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { accessChanged } from '../../access/accessVersion.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { lockAccess } from '../../access/lockAccess.ts'
import type { PermissionRow } from '../../access/tables.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import {
  insertPermission,
  newPermission,
  readPermissions,
  representPermission,
  TakenPermissions,
} from '../permissionRows.ts'

type Shape = operations['Permissions_CreateBulk']
type Wanted = RequestOf<Shape>['body']
type Skipped = Extract<ReplyOf<Shape>, { readonly status: 200 }>['body']['skipped']

/** Makes many permissions; those that are there already, or stand earlier in the list, are skipped. */
export async function Permissions_CreateBulk(
  { body, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'Permissions_CreateBulk', key: headers['Idempotency-Key'], request: body },
    async effect(writing) {
      await lockAccess(writing)
      const { created, skipped } = await create(writing, body)
      if (created.length > 0) await accessChanged(writing)
      return { status: 200, body: { created: created.map(representPermission), skipped } }
    },
  })
  return reply
}

async function create(writing: Writing, wanted: Wanted): Promise<{ created: PermissionRow[]; skipped: Skipped }> {
  const before = new TakenPermissions(await readPermissions(writing.transaction))
  const made = new TakenPermissions([])
  const created: PermissionRow[] = []
  const skipped: Skipped = []
  for (const each of wanted) {
    const row = newPermission(writing, each)
    if (made.has(row)) skipped.push({ name: row.name, reason: 'DuplicateInRequest' })
    else if (before.has(row) || !(await insertPermission(writing, row)))
      skipped.push({ name: row.name, reason: 'AlreadyExists' })
    else {
      made.add(row)
      created.push(row)
    }
  }
  return { created, skipped }
}

import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { representKey } from '../representKey.ts'

type Shape = operations['SandboxApiKeys_GetAll']

/** Lists the sandbox keys of the caller, also those that were revoked, the newest first. */
export async function SandboxApiKeys_GetAll(
  _: RequestOf<Shape>,
  { database, user }: PortalContext,
): Promise<ReplyOf<Shape>> {
  const rows = await database
    .selectFrom('sandbox_keys')
    .selectAll()
    .where('user_id', '=', user.id)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return { status: 200, body: rows.map(representKey) }
}

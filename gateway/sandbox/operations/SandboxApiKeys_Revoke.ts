import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'

type Shape = operations['SandboxApiKeys_Revoke']

/** Revokes a sandbox key of the caller. One that was revoked before keeps the time of that. */
export async function SandboxApiKeys_Revoke(
  { path }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { database, clock, user } = context
  const { numUpdatedRows } = await database
    .updateTable('sandbox_keys')
    .set(({ fn, ref, val }) => ({ revoked_at: fn.coalesce(ref('revoked_at'), val(clock.now())) }))
    .where('id', '=', canonicalUuid(path.id))
    .where('user_id', '=', user.id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 0n ? refusal(context, problems.keyUnknown) : { status: 204 }
}

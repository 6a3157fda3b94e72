import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { readApiUsers, representApiUser } from '../apiUserRows.ts'
import { problems } from '../problems.ts'

type Shape = operations['APIUsers_GetById']

/** Shows one API user. */
export async function APIUsers_GetById({ path }: RequestOf<Shape>, context: PortalContext): Promise<ReplyOf<Shape>> {
  const [found] = await readApiUsers(context.database, context.user, canonicalUuid(path.apiUserId))
  return found === undefined
    ? refusal(context, problems.apiUserUnknown)
    : { status: 200, body: representApiUser(found) }
}

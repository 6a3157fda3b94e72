import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { SharedContext } from '../../capability/context.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { representSession } from '../representSession.ts'

type Shape = operations['Checkout_GetSession']

/** Shows a session of the caller's client; to the staff any live one. */
export async function Checkout_GetSession({ path }: RequestOf<Shape>, context: SharedContext): Promise<ReplyOf<Shape>> {
  const { database, clock, publicUrl, caller } = context
  const found = database.selectFrom('checkout_sessions').selectAll().where('id', '=', path.sessionId)
  const own = caller === undefined ? found.where('side', '=', 'live') : found.where('client_id', '=', caller.clientId)
  const row = await own.executeTakeFirst()
  if (row === undefined) return refusal(context, problems.sessionUnknown)
  return { status: 200, body: representSession(row, { publicUrl, now: clock.now() }) }
}

import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { endedCookie, endSession } from '../sessions.ts'

type Shape = operations['Account_Logout']

/** Ends the session of the caller. */
export async function Account_Logout(_: RequestOf<Shape>, { database, user }: PortalContext): Promise<ReplyOf<Shape>> {
  await endSession(database, user.sessionId)
  return { status: 204, headers: { 'Set-Cookie': endedCookie } }
}

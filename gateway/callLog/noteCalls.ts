import type { Respond, WireRequest } from '../../specs/openapi/index.ts'
import type { Called } from '../capability/definition.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Call, CallLog } from './callLog.ts'

export interface NoteOptions {
  readonly calls: Pick<CallLog, 'add'>
  /** Who has made a request; undefined where that is not known, so that nothing is noted. */
  readonly calledBy: (request: WireRequest) => Called | undefined
  readonly clock: Clock
  /** Real time. */
  readonly wall: Clock
}

/** Notes each call when its reply is ready. */
export function noteCalls(respond: Respond, { calls, calledBy, clock, wall }: NoteOptions): Respond {
  return async (request) => {
    const [at, since] = [clock.now(), wall.now()]
    const reply = await respond(request)
    const called = calledBy(request)
    if (called !== undefined) {
      const { status } = reply
      const address = request.address ?? ''
      calls.add({ ...rowOf(called), ...{ at, status, address }, duration_ms: Math.max(0, wall.now() - since) })
    }
    return reply
  }
}

function rowOf({
  caller,
  user,
  operation,
}: Called): Pick<Call, 'client_id' | 'api_user_id' | 'user_id' | 'is_sandbox' | 'method' | 'route'> {
  const { method, path: route } = operation
  const about = { method: method.toUpperCase(), route }
  if (user !== undefined)
    return { ...about, client_id: user.clientId, api_user_id: null, user_id: user.id, is_sandbox: 0 }
  const sandbox = caller?.sandbox
  if (sandbox !== undefined)
    return { ...about, client_id: sandbox.of, api_user_id: null, user_id: sandbox.userId, is_sandbox: 1 }
  const { clientId = null, apiUserId = null } = caller ?? {}
  return { ...about, client_id: clientId, api_user_id: apiUserId, user_id: null, is_sandbox: 0 }
}

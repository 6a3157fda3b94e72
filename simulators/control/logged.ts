import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord, type Respond, type WireReply, type WireRequest } from '../../specs/openapi/index.ts'
import type { Worlds } from '../kernel/index.ts'

/** Tells the log of requests that change something or that are refused. Readers and the answers of participants would fill it. */
export function logged(respond: Respond, { log, wall }: Pick<Worlds, 'log' | 'wall'>): Respond {
  if (log === undefined) return respond
  return (request) => {
    const since = wall.now()
    const reply = respond(request)
    const tell = (answer: WireReply): WireReply => {
      if (isTold(request, answer)) log({ kind: 'request', ...told(request, answer), took: wall.now() - since })
      return answer
    }
    return reply instanceof Promise ? reply.then(tell) : tell(reply)
  }
}

function isTold({ method, target }: WireRequest, { status }: WireReply): boolean {
  // A participant whose advance was stopped is answered with 409, which is no mistake.
  if (/^\/worlds\/[^/]+\/participants\/[^/]+\/turns\//.test(target)) return status >= 400 && status !== 409
  return method !== 'GET' || status >= 400
}

function told({ method, target }: WireRequest, { status, body }: WireReply) {
  const problem = status < 400 ? undefined : parsedJson(body)
  const hints = isRecord(problem) && typeof problem['detail'] === 'string' ? [problem['detail']] : []
  return { service: 'control', method, target, operationId: undefined, status, hints }
}

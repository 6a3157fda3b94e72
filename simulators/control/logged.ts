import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord, type Respond, type WireReply, type WireRequest } from '../../specs/openapi/index.ts'
import type { Worlds } from '../kernel/index.ts'

/** Tells the log of requests that change something or that are refused. Mere readers would fill it: a console asks all the time. */
export function logged(respond: Respond, { log, wall }: Pick<Worlds, 'log' | 'wall'>): Respond {
  if (log === undefined) return respond
  return (request) => {
    const since = wall.now()
    const reply = respond(request)
    const tell = (answer: WireReply): WireReply => {
      if (request.method !== 'GET' || answer.status >= 400)
        log({ kind: 'request', ...told(request, answer), took: wall.now() - since })
      return answer
    }
    return reply instanceof Promise ? reply.then(tell) : tell(reply)
  }
}

function told({ method, target }: WireRequest, { status, body }: WireReply) {
  const problem = status < 400 ? undefined : parsedJson(body)
  const hints = isRecord(problem) && typeof problem['detail'] === 'string' ? [problem['detail']] : []
  return { service: 'control', method, target, operationId: undefined, status, hints }
}

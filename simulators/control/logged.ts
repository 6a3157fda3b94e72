import { parsedJson } from '../../specs/formats/json.ts'
import { type Edge, isRecord, type Respond, type WireReply, type WireRequest } from '../../specs/openapi/index.ts'
import type { Worlds } from '../kernel/index.ts'

/** Tells the log of requests that change something or that are refused. Readers and the answers of participants would fill it. */
export function logged(
  respond: Respond,
  { match }: Pick<Edge, 'match'>,
  worlds: Pick<Worlds, 'log' | 'nearMiss' | 'elsewhere' | 'wall' | 'shownTarget'>,
): Respond {
  const { log, nearMiss, elsewhere, wall } = worlds
  return (request) => {
    const since = wall.now()
    const reply = respond(request)
    const tell = (answer: WireReply): WireReply => {
      const { method } = request
      const target = worlds.shownTarget(request.target)
      const { status } = answer
      if (!isTold(request, answer)) return answer
      const misdirected = misdirection(request)
      if (misdirected !== undefined) nearMiss(`control: ${method} ${target.replace(/\?.*$/s, '')}: ${misdirected}`)
      const hints = misdirected === undefined ? detailOf(answer) : [misdirected]
      const operationId = undefined
      log?.({
        kind: 'request',
        service: 'control',
        method,
        target,
        operationId,
        status,
        hints,
        took: wall.now() - since,
      })
      return answer
    }
    return reply instanceof Promise ? reply.then(tell) : tell(reply)
  }

  /** What is told of a request that belongs to another port. */
  function misdirection({ method, target }: WireRequest): string | undefined {
    const place = match(method, target).operation === undefined ? elsewhere('control', method, target) : undefined
    return place === undefined ? undefined : `no operation has this path; that is ${place}`
  }
}

function isTold({ method, target }: WireRequest, { status }: WireReply): boolean {
  // A participant whose advance was stopped is answered with 409, which is no mistake.
  if (/^\/worlds\/[^/]+\/participants\/[^/]+\/turns\//.test(target)) return status >= 400 && status !== 409
  return method !== 'GET' || status >= 400
}

/** What the reply to a refused request says. */
function detailOf({ status, body }: WireReply): readonly string[] {
  const problem = status < 400 ? undefined : parsedJson(body)
  return isRecord(problem) && typeof problem['detail'] === 'string' ? [problem['detail']] : []
}

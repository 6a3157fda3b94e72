import type { Edge, Respond, WireReply } from '../../specs/openapi/index.ts'
import type { Clock } from '../runtime/clock.ts'

/** A request of a client with its reply. It has no headers of the request, so no credentials. */
export interface GatewayExchange {
  /** The gateway's time, in milliseconds since 1970. */
  readonly at: number
  readonly method: string
  /** Of an unknown path without its query. */
  readonly target: string
  /** Undefined where the request has no documented path and method. */
  readonly operationId: string | undefined
  readonly reply: Pick<WireReply, 'status' | 'headers' | 'body'>
  /** Real milliseconds. */
  readonly took: number
}

/** Tells of each exchange when its reply is ready. */
export function tellExchanges(
  respond: Respond,
  { match }: Pick<Edge, 'match'>,
  {
    clock,
    wall,
    tell,
  }: { readonly clock: Clock; readonly wall: Clock; readonly tell: (exchange: GatewayExchange) => void },
): Respond {
  return async (request) => {
    const { method } = request
    const [at, since] = [clock.now(), wall.now()]
    const operationId = match(method, request.target).operation?.id
    const target = operationId === undefined ? request.target.replace(/\?.*$/s, '') : request.target
    const reply = await respond(request)
    tell({ at, method, target, operationId, reply, took: wall.now() - since })
    return reply
  }
}

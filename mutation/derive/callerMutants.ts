import type { Operation } from '../../contracts/index.ts'
import type { Respond, WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { KnownCaller, Mutant } from '../mutant.ts'
import { type DeriveContext, newMutant } from './deriveContext.ts'

/** Credentials not required or not checked, and resources of another account shown. */
export function callerMutants(context: DeriveContext, operation: Operation): Mutant[] {
  if (operation.security.length === 0) return []
  const isOurs = (request: WireRequest): boolean => context.operationOf(request) === operation.id
  const admitting =
    (isLetIn: (request: WireRequest, known: KnownCaller) => boolean) =>
    (respond: Respond, known: KnownCaller): Respond =>
    async (request) => {
      const reply = await respond(request)
      if (reply.status !== 401 || !isOurs(request) || !isLetIn(request, known)) return reply
      return respond({ ...request, headers: { ...request.headers, ...known } })
    }
  const carriesSome = ({ headers }: WireRequest, known: KnownCaller): boolean =>
    Object.keys(known).some((name) => headers[name] !== undefined)
  const ignored = admitting((request, known) => !carriesSome(request, known))
  const unchecked = admitting(carriesSome)
  const mutants = [
    newMutant(
      context,
      operation,
      'authentication-ignored',
      'none',
      { at: 'exchange', wrap: ignored },
      'credentials/none',
    ),
    newMutant(
      context,
      operation,
      'authentication-ignored',
      'wrong',
      { at: 'exchange', wrap: unchecked },
      'credentials/wrong',
    ),
  ]
  if (!operation.parameters.some((parameter) => parameter.in === 'path')) return mutants
  const wrap = (respond: Respond, known: KnownCaller): Respond => sharing(respond, known, isOurs)
  return [
    ...mutants,
    newMutant(context, operation, 'world-shared', '', { at: 'exchange', wrap }, 'credentials/foreign'),
  ]
}

/** Looks up in other accounts what the caller's account does not have. */
function sharing(respond: Respond, known: KnownCaller, isOurs: (request: WireRequest) => boolean): Respond {
  const callers = new Map<string, KnownCaller>()
  return async (request) => {
    const reply = await respond(request)
    const carried = Object.keys(known).map((name) => [name, String(request.headers[name] ?? '')])
    if (reply.status < 400) callers.set(JSON.stringify(carried), Object.fromEntries(carried))
    if (reply.status !== 404 || !isOurs(request)) return reply
    for (const caller of callers.values()) {
      const other: WireReply = await respond({ ...request, headers: { ...request.headers, ...caller } })
      if (other.status < 400) return other
    }
    return reply
  }
}

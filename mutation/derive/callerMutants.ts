import type { Operation } from '../../contracts/index.ts'
import type { Respond, WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { KnownCaller, Mutant } from '../mutant.ts'
import { newMutant, type Workbench } from './deriveContext.ts'

/** Credentials that are not asked for or not looked at, and things of another account that are shown. */
export function callerMutants(workbench: Workbench, operation: Operation): Mutant[] {
  if (operation.security.length === 0) return []
  const isOurs = (request: WireRequest): boolean => workbench.operationOf(request) === operation.id
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
      workbench,
      operation,
      'authentication-ignored',
      'none',
      { at: 'exchange', wrap: ignored },
      'credentials/none',
    ),
    newMutant(
      workbench,
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
    newMutant(workbench, operation, 'world-shared', '', { at: 'exchange', wrap }, 'credentials/foreign'),
  ]
}

/** What the caller does not have is looked for with everybody else. */
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

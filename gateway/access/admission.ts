import type { Admission, EdgeOperation, WireRequest } from '../../specs/openapi/index.ts'
import type { Context, Services } from '../capability/context.ts'
import { refusal } from '../runtime/problems.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { identify } from './identify.ts'
import { mayCall } from './permissions.ts'
import { createThrottle } from './throttle.ts'

/** Lets a request in: its key must be known, its client active, its role allowed, and its pace bearable. */
export function admission(
  services: Services,
  unitOf: (request: WireRequest) => WorkUnit,
): (request: WireRequest, operation: EdgeOperation) => Promise<Admission<Context>> {
  const throttle = createThrottle(services.clock)
  return async (request, operation) => {
    const path = request.target.split('?')[0] ?? request.target
    const here = { random: services.random, instance: path }
    const { authorization } = request.headers
    const known = await identify(services.database, typeof authorization === 'string' ? authorization : undefined)
    if (known === undefined) {
      return { refusal: refusal(here, 'unauthenticated', { headers: { 'www-authenticate': 'Bearer' } }) }
    }
    const { caller, active } = known
    if (!active) return { refusal: refusal(here, 'client_not_active') }
    if (!mayCall(caller.role, request.method, path)) return { refusal: refusal(here, 'permission_missing') }
    const wait = throttle(caller.apiUserId, operation.id)
    if (wait !== undefined) {
      return { refusal: refusal(here, 'too_many_requests', { headers: { 'retry-after': String(wait) } }) }
    }
    return { context: { ...services, caller, instance: path, unit: unitOf(request) } }
  }
}

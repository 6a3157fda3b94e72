import type { Admission, Arrival, MaybePromise, Reply, WireRequest } from '../../specs/openapi/index.ts'
import type { Context } from '../context.ts'
import { refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { WorkUnit } from '../work.ts'
import { identify } from './identify.ts'
import { mayCall } from './mayCall.ts'
import { createThrottle } from './throttle.ts'

/** Lets a request in: its key must be known, its client active, its role allowed, and its pace bearable. */
export function admission(
  services: Services,
  unitOf: (request: WireRequest) => WorkUnit,
): (arrival: Arrival) => Promise<Admission<Context, MaybePromise<Reply>>> {
  const throttle = createThrottle(services.clock)
  return async ({ request, operation, problem, presented }) => {
    if (operation === undefined) return { problem: problem ?? { kind: 'pathUnknown' } }
    const path = request.target.split('?')[0] ?? request.target
    const here = { random: services.random, instance: path }
    const known = await identify(services.database, presented)
    if (known === undefined)
      return { reply: refusal(here, 'unauthenticated', { headers: { 'www-authenticate': 'Bearer' } }) }
    const { caller, active } = known
    if (!active) return { reply: refusal(here, 'client_not_active') }
    if (!mayCall(caller.role, request.method, path)) return { reply: refusal(here, 'permission_missing') }
    const wait = throttle(caller.apiUserId, operation.id)
    if (wait !== undefined)
      return { reply: refusal(here, 'too_many_requests', { headers: { 'retry-after': String(wait) } }) }
    return { visit: { context: { ...services, caller, instance: path, unit: unitOf(request) } } }
  }
}

import type { AdmissionOptions, Admit } from '../capability/definition.ts'
import { refusal } from '../runtime/problems.ts'
import { identify } from './identify.ts'
import { createPermissions, operationsFitting } from './permissions.ts'
import { problems } from './problems.ts'
import { createThrottle } from './throttle.ts'

/** Lets a request in when its key is known, its client active, its role allowed and its API user within the throttle. */
export function admission({ services, operations, permissions, unitOf }: AdmissionOptions): Admit {
  const { mayCall } = createPermissions(permissions, operationsFitting(operations))
  const throttle = createThrottle(services.clock, operations)
  return async (request, { id }) => {
    const instance = request.target.split('?')[0] ?? request.target
    const here = { random: services.random, instance }
    const { authorization } = request.headers
    const known = await identify(services.database, typeof authorization === 'string' ? authorization : undefined)
    if (known === undefined) {
      return { refusal: refusal(here, problems.unauthenticated, { headers: { 'www-authenticate': 'Bearer' } }) }
    }
    const { caller, active } = known
    if (!active) return { refusal: refusal(here, problems.clientNotActive) }
    if (!mayCall(caller.role, id)) return { refusal: refusal(here, problems.permissionMissing) }
    const wait = throttle(caller.apiUserId, id)
    if (wait !== undefined) {
      return { refusal: refusal(here, problems.tooManyRequests, { headers: { 'retry-after': String(wait) } }) }
    }
    return { context: { ...services, caller, instance, unit: unitOf(request) } }
  }
}

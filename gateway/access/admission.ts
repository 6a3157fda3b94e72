import type { AdmissionOptions, Admit } from '../capability/definition.ts'
import { refusal } from '../runtime/problems.ts'
import { identify } from './identify.ts'
import { createPermissions } from './permissions.ts'
import { problems } from './problems.ts'
import { createThrottle } from './throttle.ts'
import { countWrongKeys } from './wrongKeys.ts'

/** Lets a request in when its key is known, its client active, its role allowed and its API user within the throttle. */
export function admission({ services, operations, covered, permissions, unitOf }: AdmissionOptions): Admit {
  const mayCall = createPermissions(permissions, covered)
  const throttle = createThrottle(services.clock, operations)
  const wrongKey = countWrongKeys(services.clock)
  return async ({ request, operation, problem, presented }) => {
    if (operation === undefined) return { problem: problem ?? { kind: 'pathUnknown' } }
    const instance = request.target.split('?')[0] ?? request.target
    const here = { random: services.random, instance }
    const known = await identify(services.database, presented)
    const tooMany = (wait: number) => ({
      reply: refusal(here, problems.tooManyRequests, { headers: { 'retry-after': String(wait) } }),
    })
    const pause = known === undefined ? wrongKey(request.address ?? '') : undefined
    if (pause !== undefined) return tooMany(pause)
    if (known === undefined)
      return { reply: refusal(here, problems.unauthenticated, { headers: { 'www-authenticate': 'Bearer' } }) }
    const { caller, active } = known
    if (!active) return { reply: refusal(here, problems.clientNotActive) }
    if (!mayCall(caller.role, operation.id)) return { reply: refusal(here, problems.permissionMissing) }
    const wait = throttle(caller.apiUserId, operation.id)
    if (wait !== undefined) return tooMany(wait)
    return { visit: { context: { ...services, caller, instance, unit: unitOf(request) } } }
  }
}

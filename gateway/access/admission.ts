import type { Audience } from '../capability/capability.ts'
import type { AdmissionOptions, Admit } from '../capability/definition.ts'
import { refusal } from '../runtime/problems.ts'
import { countInDatabase, countInMemory } from './countCalls.ts'
import { wrongKeys } from './data/wrongKeys.generated.ts'
import { type Identity, identify } from './identify.ts'
import { noteUse } from './lastUse.ts'
import { createPermissions } from './permissions.ts'
import { problems } from './problems.ts'
import { createThrottle } from './throttle.ts'
import { countWrongKeys } from './wrongKeys.ts'

/**
 * Lets a request in when its key or session is known, its client active, its role allowed and its user within the throttle. What
 * anybody may call is let in at once.
 */
export function admission({
  services,
  operations,
  covered,
  audiences,
  unpermitted,
  whilePending,
  isSecure,
  isShared,
  unitOf,
  identified,
}: AdmissionOptions): Admit {
  const mayCall = createPermissions(services.database, covered)
  const { clock } = services
  const shared = isShared ? countInDatabase(services.relaxed, clock) : undefined
  const throttle = createThrottle(shared ?? countInMemory(clock), operations)
  const wrongKey = countWrongKeys(shared ?? countInMemory(clock, wrongKeys.addresses))
  return async ({ request, operation, problem, presented }) => {
    if (operation === undefined) return { problem: problem ?? { kind: 'pathUnknown' } }
    const instance = request.target.split('?')[0] ?? request.target
    const address = request.address ?? ''
    const here = { random: services.random, instance }
    const tooMany = (wait: number) => ({
      reply: refusal(here, problems.tooManyRequests, { headers: { 'retry-after': String(wait) } }),
    })
    const visit = { ...services, instance, address, isSecure, unit: unitOf(request) }
    const audience = audiences.get(operation.id)
    if (audience === 'public') {
      const wait = await throttle(address, operation.id)
      return wait === undefined ? { visit: { context: visit } } : tooMany(wait)
    }
    const unknown = { reply: refusal(here, problems.unauthenticated, { headers: { 'www-authenticate': 'Bearer' } }) }
    const known = await identify(services, presented, services.clock.now())
    if (known === undefined) {
      const pause = await wrongKey(address)
      return pause === undefined ? unknown : tooMany(pause)
    }
    const { caller, user, customer, lastUsedAt } = known
    if (!isMeantFor(audience, known)) return unknown
    identified(request, { ...known, operation })
    if (caller !== undefined && lastUsedAt !== undefined) await noteUse(services, caller.apiUserId, lastUsedAt)
    if (!isServed(known, request.method === 'GET' || whilePending.has(operation.id)))
      return { reply: refusal(here, customer === undefined ? problems.clientNotActive : problems.customerDisabled) }
    if (customer === undefined && !unpermitted.has(operation.id) && !(await mayCall(known, operation.id)))
      return { reply: refusal(here, problems.permissionMissing) }
    if (audience === 'client' && caller === undefined) return { reply: refusal(here, problems.noClient) }
    const own = caller?.side === 'sandbox' ? services.sandbox : {}
    if (own === undefined) return { reply: refusal(here, problems.sandboxNotConnected) }
    const wait = await throttle(caller?.apiUserId ?? user?.id ?? customer?.id ?? '', operation.id)
    if (wait !== undefined) return tooMany(wait)
    return {
      visit: {
        context: { ...visit, ...own, ...(caller && { caller }), ...(user && { user }), ...(customer && { customer }) },
      },
    }
  }
}

/** Whether somebody has the kind of credential that an operation asks for; who has another one is nobody there. */
function isMeantFor(audience: Audience | undefined, { user, customer }: Identity): boolean {
  if (audience === 'person') return user !== undefined || customer !== undefined
  if (audience === 'customer') return customer !== undefined
  return customer === undefined && (audience !== 'portal' || user !== undefined)
}

/**
 * Whether somebody is served at all. The users of a client that is not approved yet may look around in the portal, make sandbox keys and
 * use them.
 */
function isServed({ isActive, clientStatus, user, caller }: Identity, isHarmless: boolean): boolean {
  if (!isActive) return false
  if (clientStatus === null || clientStatus === 'Active') return true
  return clientStatus === 'Pending' && (caller?.side === 'sandbox' || (user !== undefined && isHarmless))
}

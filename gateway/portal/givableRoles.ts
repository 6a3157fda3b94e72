import type { PortalContext } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { problems } from './problems.ts'

const ofStaff: ReadonlySet<string> = new Set(['SuperAdmin', 'CompanyAdmin'])
const ofClients: ReadonlySet<string> = new Set(['ClientAdmin', 'ApiUser', 'Reader'])

/**
 * Refuses roles that nobody has, that the caller may not give, or that have no place beside the caller's client: a user without a client
 * sees every client.
 */
export async function refuseRoles(
  { transaction }: Writing,
  context: PortalContext,
  names: readonly string[],
): Promise<
  Refusal<typeof problems.roleUnknown | typeof problems.roleNotHeld | typeof problems.roleOutOfPlace> | undefined
> {
  if (names.length === 0) return undefined
  const { user } = context
  const rows = await transaction.selectFrom('roles').select('name').where('name', 'in', names).execute()
  const known = new Set(rows.map(({ name }) => name))
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined)
    return refusal(context, problems.roleUnknown, { errors: errorsOf(names, unknown, 'is no role') })
  const foreign = names.find((name) => (user.clientId === null ? ofClients : ofStaff).has(name))
  const beyond = user.roles.includes('SuperAdmin') ? undefined : names.find((name) => !user.roles.includes(name))
  if (beyond !== undefined)
    return refusal(context, problems.roleNotHeld, { errors: errorsOf(names, beyond, 'is no role of yours') })
  if (foreign === undefined) return undefined
  return refusal(context, problems.roleOutOfPlace, { errors: errorsOf(names, foreign, 'has no place here') })
}

function errorsOf(names: readonly string[], name: string, message: string): Record<string, string[]> {
  return { [`roles.${names.indexOf(name)}`]: [message] }
}

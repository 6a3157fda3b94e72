import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { representUser } from '../representUser.ts'

type Shape = operations['PortalUsers_GetAll']

/** Lists the portal users whom the caller may see. */
export async function PortalUsers_GetAll(
  _: RequestOf<Shape>,
  { database, user }: PortalContext,
): Promise<ReplyOf<Shape>> {
  const isOne = (...roles: readonly string[]): boolean => roles.some((role) => user.roles.includes(role))
  const seesAll = user.clientId === null && isOne('SuperAdmin', 'CompanyAdmin')
  const seesClient = user.clientId !== null && isOne('SuperAdmin', 'ClientAdmin')
  const visible = database
    .selectFrom('portal_users')
    .where('portal_users.deleted_at', 'is', null)
    .$if(seesClient, (query) => query.where('portal_users.client_id', '=', user.clientId))
    .$if(!seesAll && !seesClient, (query) => query.where('portal_users.id', '=', user.id))
  const rows = await visible
    .leftJoin('clients', 'clients.id', 'portal_users.client_id')
    .selectAll('portal_users')
    .select('clients.status')
    .orderBy('portal_users.created_at')
    .orderBy('portal_users.user_name')
    .orderBy('portal_users.id')
    .execute()
  const grants = await visible
    .innerJoin('portal_user_roles', 'portal_user_roles.user_id', 'portal_users.id')
    .innerJoin('roles', 'roles.id', 'portal_user_roles.role_id')
    .select(['portal_user_roles.user_id', 'roles.name'])
    .execute()
  const roles = Map.groupBy(grants, ({ user_id }) => user_id)
  const namesOf = (id: string): string[] => (roles.get(id) ?? []).map(({ name }) => name)
  return { status: 200, body: rows.map(({ status, ...row }) => representUser(row, namesOf(row.id), status)) }
}

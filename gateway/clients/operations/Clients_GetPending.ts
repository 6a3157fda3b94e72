import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import type { PortalContext } from '../../capability/context.ts'
import { refusal } from '../../runtime/problems.ts'
import { representClient } from '../representClient.ts'
import { visibleClients } from '../visibleClients.ts'

type Shape = operations['Clients_GetPending']

/** Lists the clients that wait to be approved, for those who may approve them. @see docs/gateway.md#clients */
export async function Clients_GetPending(_: RequestOf<Shape>, context: PortalContext): Promise<ReplyOf<Shape>> {
  const { database, user } = context
  if (!user.roles.includes('CompanyAdmin')) return refusal(context, accessProblems.permissionMissing)
  const clients = await visibleClients(database, user)
  return { status: 200, body: clients.filter(({ status }) => status === 'Pending').map(representClient) }
}

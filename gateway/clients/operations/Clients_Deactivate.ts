import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { changeClient } from '../changeClient.ts'
import { problems } from '../problems.ts'

type Shape = operations['Clients_Deactivate']

/** Deactivates a client: its keys and sessions are refused from the next request on, since each reads its status. */
export function Clients_Deactivate(
  { path, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  return changeClient(context, {
    ...{ operation: 'Clients_Deactivate', action: 'client-deactivate', id: path.id, key: headers['Idempotency-Key'] },
    ...{ from: 'Active', otherwise: problems.notActive, set: { status: 'Deactivated' } },
  })
}

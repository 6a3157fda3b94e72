import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { mails } from '../../access/mails.ts'
import type { PortalContext } from '../../capability/context.ts'
import { postMail } from '../../mail/postMail.ts'
import { changeClient } from '../changeClient.ts'
import { problems } from '../problems.ts'

type Shape = operations['Clients_Reject']

/** Rejects a client that waits to be approved. A reason is kept and mailed. */
export function Clients_Reject(
  { path, query, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const reason = query.reason?.trim()
  return changeClient(context, {
    ...{ operation: 'Clients_Reject', action: 'client-reject', id: path.id, key: headers['Idempotency-Key'], reason },
    ...{ from: 'Pending', otherwise: problems.notPending },
    set: { status: 'Rejected', rejection_reason: reason ?? null },
    async also(writing, { id: clientId, email }) {
      if (reason === undefined || email === null) return
      await postMail(context, writing, { ...mails.rejected(reason), clientId, recipient: email })
    },
  })
}

import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import type { PortalContext } from '../../capability/context.ts'
import { refusal } from '../../runtime/problems.ts'
import { representDocument } from '../representDocument.ts'

type Shape = operations['KycAdmin_GetPending']

/** Lists the documents that wait for their review, the oldest first. For staff only. */
export async function KycAdmin_GetPending(_: RequestOf<Shape>, context: PortalContext): Promise<ReplyOf<Shape>> {
  if (context.user.clientId !== null) return refusal(context, accessProblems.permissionMissing)
  const rows = await context.database
    .selectFrom('kyc_documents')
    .innerJoin('customers', 'customers.id', 'kyc_documents.customer_id')
    .where('status', '=', 'Pending')
    .selectAll('kyc_documents')
    .select('customers.email')
    .orderBy('kyc_documents.number')
    .execute()
  const body = rows.map(({ email, ...row }) => ({
    ...representDocument(row),
    ...{ customerId: row.customer_id, customerEmail: email },
  }))
  return { status: 200, body }
}

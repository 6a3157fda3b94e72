import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { CustomerContext } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { representDocument } from '../representDocument.ts'

type Shape = operations['Kyc_GetStatus']

/** Shows a document of the customer who asks. */
export async function Kyc_GetStatus({ path }: RequestOf<Shape>, context: CustomerContext): Promise<ReplyOf<Shape>> {
  const row = await context.database
    .selectFrom('kyc_documents')
    .selectAll()
    .where('id', '=', canonicalUuid(path.id))
    .where('customer_id', '=', context.customer.id)
    .executeTakeFirst()
  if (row === undefined) return refusal(context, problems.documentUnknown)
  return { status: 200, body: representDocument(row) }
}

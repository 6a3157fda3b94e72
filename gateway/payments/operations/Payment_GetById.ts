import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { representTransaction } from '../representTransaction.ts'

type Shape = operations['Payment_GetById']

/** Shows a transaction of the caller's client. */
export async function Payment_GetById({ path }: RequestOf<Shape>, context: Context): Promise<ReplyOf<Shape>> {
  const row = await context.database
    .selectFrom('transactions')
    .selectAll()
    .where('id', '=', canonicalUuid(path.id))
    .where('client_id', '=', context.caller.clientId)
    .executeTakeFirst()
  return row === undefined
    ? refusal(context, problems.transactionUnknown)
    : { status: 200, body: representTransaction(row) }
}

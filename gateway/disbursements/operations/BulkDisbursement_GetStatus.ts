import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { batchStatus, type Page } from '../batchStatus.ts'
import { problems } from '../problems.ts'

type Shape = operations['BulkDisbursement_GetStatus']

/** Items of a page where the request does not say how many. */
const usualPage = 1_000

/** Shows a batch and its items as they are known now. */
export async function BulkDisbursement_GetStatus(
  { path, query }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const { database, caller } = context
  const batch = await database
    .selectFrom('batches')
    .selectAll()
    .where('id', '=', canonicalUuid(path.batchId))
    .where('client_id', '=', caller.clientId)
    .executeTakeFirst()
  if (batch === undefined) return refusal(context, problems.batchUnknown)
  return { status: 200, body: await batchStatus(database, batch, pageOf(query)) }
}

function pageOf({ page, perPage }: RequestOf<Shape>['query']): Page | undefined {
  return page === undefined && perPage === undefined ? undefined : { page: page ?? 1, perPage: perPage ?? usualPage }
}

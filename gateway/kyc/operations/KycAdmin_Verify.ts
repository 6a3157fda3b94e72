import type { Selectable } from 'kysely'
import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { postMail } from '../../mail/postMail.ts'
import { record } from '../../operator/audit.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { lockCustomer, noteStatus } from '../customerStatus.ts'
import { mailOf } from '../mailOf.ts'
import { problems } from '../problems.ts'
import { representDocument } from '../representDocument.ts'
import type { KycDocumentRow } from '../tables.ts'

type Shape = operations['KycAdmin_Verify']
type Reply = ReplyOf<Shape>

/**
 * Decides on a document that waits, with its row locked: of decisions at the same time one has an effect. What the customer is by its
 * documents changes in the same transaction. For staff only.
 */
export async function KycAdmin_Verify(
  { path, body, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<Reply> {
  const { user } = context
  if (user.clientId !== null) return refusal(context, accessProblems.permissionMissing)
  const [id, reason] = [canonicalUuid(path.id), body.reason?.trim() ?? null]
  if (body.newStatus === 'Rejected' && reason === null)
    return refusal(context, invalidRequest, { errors: { reason: ['is needed where a document is rejected'] } })
  const { reply } = await oncePerKey<Reply>(context, {
    ...{ operation: 'KycAdmin_Verify', key: headers['Idempotency-Key'] },
    request: { id, newStatus: body.newStatus, reason },
    async effect(writing) {
      const document = await lockDocument(writing, id)
      if (document === undefined) return refusal(context, problems.documentUnknown)
      if (document.status !== 'Pending')
        return refusal(context, problems.alreadyDecided, { detail: `The document is ${document.status}, not Pending.` })
      const decision = { status: body.newStatus, reason, reviewed_at: writing.now, reviewed_by: user.id }
      await decide(context, writing, { ...document, ...decision })
      return { status: 200, body: representDocument({ ...document, ...decision }) }
    },
  })
  context.jobs.sweep()
  return reply
}

/** Locks the customer, and then the document. */
async function lockDocument(writing: Writing, id: string): Promise<Selectable<KycDocumentRow> | undefined> {
  const document = writing.transaction.selectFrom('kyc_documents').where('id', '=', id)
  const owner = await document.select('customer_id').executeTakeFirst()
  if (owner === undefined) return undefined
  await lockCustomer(writing, owner.customer_id)
  return document.selectAll().executeTakeFirstOrThrow()
}

async function decide(context: PortalContext, writing: Writing, document: Selectable<KycDocumentRow>): Promise<void> {
  const { id, customer_id, status, reason, reviewed_at, reviewed_by } = document
  const { transaction } = writing
  await transaction
    .updateTable('kyc_documents')
    .set({ status, reason, reviewed_at, reviewed_by })
    .where('id', '=', id)
    .execute()
  await noteStatus(writing, customer_id)
  const customer = transaction.selectFrom('customers').select('email').where('id', '=', customer_id)
  const { email: recipient } = await customer.executeTakeFirstOrThrow()
  await postMail(context, writing, { ...mailOf(status, reason), clientId: null, recipient })
  const act = { actor: context.user.userName, action: 'kyc-decide', subject: id }
  const why = reason === null ? {} : { reason }
  await record(writing, { ...act, ...why, before: { status: 'Pending' }, after: { status } })
}

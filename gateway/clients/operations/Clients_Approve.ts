import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { type AddedApiUser, addApiUser } from '../../access/addApiUser.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { mails } from '../../access/mails.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import type { ClientRow } from '../../access/tables.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { postMail } from '../../mail/postMail.ts'
import { record } from '../../operator/audit.ts'
import { isoTime } from '../../runtime/clock.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { lockVisibleClient } from '../visibleClients.ts'

type Shape = operations['Clients_Approve']
type Reply = ReplyOf<Shape>

/**
 * Approves a pending client, whose row stays locked: of approvals at the same time one makes the API user of an Individual. Its key goes
 * out by mail only. @see docs/gateway.md#clients
 */
export async function Clients_Approve({ path, headers }: RequestOf<Shape>, context: PortalContext): Promise<Reply> {
  const { user } = context
  if (!user.roles.includes('CompanyAdmin')) return refusal(context, accessProblems.permissionMissing)
  const { reply } = await oncePerKey<Reply>(context, {
    ...{ operation: 'Clients_Approve', key: headers['Idempotency-Key'], request: { id: canonicalUuid(path.id) } },
    async effect(writing) {
      const client = await lockVisibleClient(writing, user, path.id)
      if (client === undefined) return refusal(context, problems.clientUnknown)
      if (user.clientId === client.id) return refusal(context, problems.ownClient)
      if (client.status !== 'Pending')
        return refusal(context, problems.notPending, { detail: `The client is ${client.status}, not Pending.` })
      if (client.client_type === 'Individual' && context.mail.way === 'nowhere')
        return refusal(context, accessProblems.noMail)
      const added = await approve(context, writing, client)
      const provisionedApiUser = added && { apiUserId: added.id, developerEmail: client.email ?? '' }
      const approvedAt = isoTime(writing.now)
      return {
        status: 200,
        body: { clientId: client.id, isActive: true, approvedAt, provisionedApiUser: provisionedApiUser ?? null },
      }
    },
  })
  context.jobs.sweep()
  return reply
}

async function approve(context: PortalContext, writing: Writing, client: ClientRow): Promise<AddedApiUser | undefined> {
  const { id, email, phone, contact_person, name } = client
  const { userName: actor } = context.user
  const approved = { status: 'Active', approved_at: writing.now, approved_by: actor } as const
  await writing.transaction.updateTable('clients').set(approved).where('id', '=', id).execute()
  const developer = { clientId: id, developerName: contact_person ?? name, email, phone, role: 'ApiUser' }
  const added = client.client_type === 'Individual' ? await addApiUser(writing, developer) : undefined
  if (email !== null)
    await postMail(context, writing, { ...mails.approved(added?.apiKey), clientId: id, recipient: email })
  const [before, after] = [{ status: 'Pending' }, { status: 'Active', apiUserId: added?.id ?? null }]
  await record(writing, { actor, action: 'client-approve', subject: id, before, after })
  return added
}

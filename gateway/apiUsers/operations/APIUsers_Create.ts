import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import type { ClientRow } from '../../access/tables.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { readPhoneNumber } from '../../destinations/phoneNumbers.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { type Refusal, refusal } from '../../runtime/problems.ts'
import { readApiUsers, representApiUser } from '../apiUserRows.ts'
import { createApiUser } from '../createApiUser.ts'
import { problems } from '../problems.ts'

type Shape = operations['APIUsers_Create']

/** Makes an API user of the caller's client. Its key is in the first answer only. @see docs/gateway.md#api-users */
export async function APIUsers_Create(
  { body, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { clientId } = context.user
  if (clientId === null) return refusal(context, accessProblems.noClient)
  const number = readPhoneNumber(body.developerPhoneNumber)
  if (number === undefined || number.kind === 'unreadable') {
    const errors = { developerPhoneNumber: [number?.reason ?? 'is not a mobile number'] }
    return refusal(context, problems.phoneNumberInvalid, { errors })
  }
  const developer = {
    ...{ clientId, developerName: body.developerName.trim(), email: body.developerEmail },
    phone: number.phoneNumber,
  }
  let apiKey: string | undefined
  const { reply, fresh } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'APIUsers_Create', key: headers['Idempotency-Key'], request: body },
    async effect(writing) {
      const role = await assignableRole(writing, context, body.roleId)
      if ('status' in role) return role
      const refused = await refuseAnother(writing, context, clientId)
      if (refused !== undefined) return refused
      const created = await createApiUser(context, writing, { ...developer, role: role.name })
      if (created === undefined) return refusal(context, problems.apiUserExists)
      apiKey = created.apiKey
      const [user] = await readApiUsers(writing.transaction, { clientId }, created.id)
      if (user === undefined) throw new Error('an API user that was just made is not there')
      // The stored reply has no key, so that nobody can read it from the database.
      return { status: 201, body: { ...representApiUser(user), apiKey: null } }
    },
  })
  if (!fresh || reply.status !== 201 || apiKey === undefined) return reply
  context.jobs.sweep()
  return { ...reply, body: { ...reply.body, apiKey } }
}

async function assignableRole(
  { transaction }: Writing,
  context: PortalContext,
  roleId: string,
): Promise<{ readonly name: string } | Refusal<typeof problems.roleUnknown | typeof problems.roleNotAssignable>> {
  const found = transaction.selectFrom('roles').selectAll().where('id', '=', canonicalUuid(roleId))
  const role = await found.executeTakeFirst()
  if (role === undefined) return refusal(context, problems.roleUnknown)
  return role.is_api_assignable === 1 ? role : refusal(context, problems.roleNotAssignable)
}

/** Refuses another API user where the client may have no more. Its row stays locked, so that two at once are one. */
async function refuseAnother(
  { transaction }: Writing,
  context: PortalContext,
  clientId: string,
): Promise<Refusal<typeof accessProblems.clientNotActive | typeof problems.individualHasOne> | undefined> {
  const client: Pick<ClientRow, 'status' | 'client_type'> = await transaction
    .updateTable('clients')
    .set((row) => ({ status: row.ref('status') }))
    .where('id', '=', clientId)
    .returning(['status', 'client_type'])
    .executeTakeFirstOrThrow()
  if (client.status !== 'Active') return refusal(context, accessProblems.clientNotActive)
  if (client.client_type === 'Company') return undefined
  const users = transaction.selectFrom('api_users').select('id').where('client_id', '=', clientId).limit(1)
  return (await users.executeTakeFirst()) === undefined ? undefined : refusal(context, problems.individualHasOne)
}

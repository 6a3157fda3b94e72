import type { Kysely } from 'kysely'
import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { countAddress } from '../../access/countVisit.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { mails } from '../../access/mails.ts'
import { hashPassword, temporaryPassword } from '../../access/passwords.ts'
import { claimPortalUser } from '../../access/portalUsers.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import type { ClientRow } from '../../access/tables.ts'
import { openAccounts } from '../../accounts/ledger.ts'
import type { Visit } from '../../capability/context.ts'
import type { Tables } from '../../database/tables.ts'
import type { Writing } from '../../database/writing.ts'
import { readContactNumber } from '../../destinations/phoneNumbers.ts'
import { postMail } from '../../mail/postMail.ts'
import { uuid } from '../../runtime/ids.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { representClient } from '../representClient.ts'

type Shape = operations['Clients_Register']
type Body = RequestOf<Shape>['body']

/** Stores a client that waits to be approved, its first portal user and the mail with the user's temporary password, or nothing of it. */
export async function Clients_Register({ body, headers }: RequestOf<Shape>, visit: Visit): Promise<ReplyOf<Shape>> {
  const tooMany = await countAddress(visit, 'Clients_Register')
  if (tooMany !== undefined) return tooMany
  if (body.clientType === 'Company' && written(body.contactPerson) === null)
    return refusal(visit, invalidRequest, { errors: { contactPerson: ['is missing: a Company names somebody'] } })
  const phone = phoneOf(body)
  if (phone === undefined)
    return refusal(visit, problems.phoneInvalid, { errors: { phoneNumber: ['is not a valid phone number'] } })
  if (visit.mail.way === 'nowhere') return refusal(visit, accessProblems.noMail)
  const password = temporaryPassword(visit.random)
  const passwordHash = await hashPassword(password, visit.random)

  const { reply } = await oncePerKey<ReplyOf<Shape>>(visit, {
    ...{ operation: 'Clients_Register', key: headers['Idempotency-Key'], request: body },
    async effect(writing) {
      const client = newClient(writing, body, phone.number)
      const email = client.email ?? ''
      if (await isOfClient(writing.transaction, email)) return refusal(visit, problems.addressTaken)
      const user = { userName: email, email, passwordHash, mustChangePassword: true, roles: ['ClientAdmin'] }
      // The address is claimed first: who does not get it leaves nothing behind.
      const userId = await claimPortalUser(writing, { ...user, clientId: null })
      if (userId === undefined) return refusal(visit, problems.addressTaken)
      await storeClient(writing, client, userId)
      await postMail(visit, writing, { ...mails.registered(email, password), clientId: client.id, recipient: email })
      return { status: 201, body: representClient(client) }
    },
  })
  visit.jobs.sweep()
  return reply
}

/** Null where no number was given; undefined where it is not valid. */
function phoneOf({ phoneNumber }: Body): { readonly number: string | null } | undefined {
  const text = written(phoneNumber)
  if (text === null) return { number: null }
  const number = readContactNumber(text)
  return number === undefined ? undefined : { number }
}

function newClient({ random, now }: Writing, body: Body, phone: string | null): ClientRow {
  return {
    ...{ id: uuid(random), name: body.name.trim(), status: 'Pending', client_type: body.clientType, created_at: now },
    ...{ allows_airtime: 0, daily_limit: null, email: body.emailAddress.toLowerCase(), phone },
    ...{ contact_person: written(body.contactPerson), address: written(body.address), city: written(body.city) },
    ...{ state: written(body.state), country: written(body.country) },
    ...{ approved_at: null, approved_by: null, rejection_reason: null, sandbox_of: null },
  }
}

async function storeClient(writing: Writing, client: ClientRow, userId: string): Promise<void> {
  const { transaction } = writing
  await transaction.insertInto('clients').values(client).execute()
  await transaction.updateTable('portal_users').set({ client_id: client.id }).where('id', '=', userId).execute()
  await openAccounts(writing, client.id)
}

async function isOfClient(database: Kysely<Tables>, email: string): Promise<boolean> {
  const clients = database.selectFrom('clients').select('id').where('sandbox_of', 'is', null)
  const found = clients.where(({ fn, eb }) => eb(fn<string>('lower', ['email']), '=', email)).limit(1)
  return (await found.executeTakeFirst()) !== undefined
}

/** What was written, without the blanks around it; null where that is nothing. */
function written(text: string | null | undefined): string | null {
  return text?.trim() || null
}

import type { Kysely } from 'kysely'
import { isSenderId, registerSender, removeSender, senderRow } from '../access/senders.ts'
import type { ClientRow } from '../access/tables.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { record } from './audit.ts'

/** A sender id as an operator sees it. */
export interface ListedSender {
  readonly senderId: string
  /** The name of the client that may use it. */
  readonly client: string
}

/** Registers a sender id to a client. Throws when it cannot be one, or is registered, also in other letter case. */
export async function addSender(writing: Writing, client: ClientRow, senderId: string, actor: string): Promise<void> {
  if (!isSenderId(senderId))
    throw new Error(
      `${senderId} is no sender id: it has 1 to 11 letters, digits, blanks and . _ -, and ends in a letter or digit`,
    )
  if (!(await registerSender(writing, client.id, senderId))) {
    const other = await senderRow(writing.transaction, senderId)
    const whose = other?.client_id === client.id ? client.name : `client ${other?.client_id}`
    throw new Error(`the sender id ${other?.sender_id} is registered to ${whose} already: \`sender remove\` ends that`)
  }
  await record(writing, { actor, action: 'sender-add', subject: client.id, after: { senderId } })
}

/** Ends the registration of a sender id. Throws when the client does not have it. */
export async function dropSender(writing: Writing, client: ClientRow, senderId: string, actor: string): Promise<void> {
  const row = await senderRow(writing.transaction, senderId)
  if (row?.client_id !== client.id || row.sender_id !== senderId)
    throw new Error(
      `the sender id ${senderId} is not registered to ${client.name}: \`railyard gateway sender list\` shows them`,
    )
  await removeSender(writing, senderId)
  await record(writing, { actor, action: 'sender-remove', subject: client.id, before: { senderId } })
}

/** All sender ids, by client and name; those of one client where it is given. */
export async function listSenders(database: Kysely<Tables>, client?: ClientRow): Promise<ListedSender[]> {
  const all = database
    .selectFrom('sender_ids')
    .innerJoin('clients', 'clients.id', 'sender_ids.client_id')
    .select(['sender_ids.sender_id as senderId', 'clients.name as client'])
    .orderBy('clients.name')
    .orderBy('sender_ids.key')
  return (client === undefined ? all : all.where('clients.id', '=', client.id)).execute()
}

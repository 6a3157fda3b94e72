import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { SenderRow } from './tables.ts'

/** A name or short code that phones show: at most eleven characters, letters and digits at the end. */
const wellFormed = /^[A-Za-z0-9 ._-]{0,10}[A-Za-z0-9]$/

/** Whether a text can be a sender id. */
export function isSenderId(text: string): boolean {
  return wellFormed.test(text)
}

/** Whether a client may send under a sender id. Letter case counts, as at the provider. */
export async function maySendAs(database: Kysely<Tables>, clientId: string, senderId: string): Promise<boolean> {
  const row = await senderRow(database, senderId)
  return row?.client_id === clientId && row.sender_id === senderId
}

/** The row of a sender id, or of one that differs from it by letter case only. */
export async function senderRow(database: Kysely<Tables>, senderId: string): Promise<SenderRow | undefined> {
  return database.selectFrom('sender_ids').selectAll().where('key', '=', senderId.toLowerCase()).executeTakeFirst()
}

/** Registers a sender id to a client. Resolves with false where it is registered, to whomever. */
export async function registerSender(
  { transaction, now: created_at }: Writing,
  client_id: string,
  sender_id: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('sender_ids')
    .values({ key: sender_id.toLowerCase(), sender_id, client_id, created_at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** Registers a sender id to a client, also where another one had it. */
export async function giveSender(writing: Writing, clientId: string, senderId: string): Promise<void> {
  await removeSender(writing, senderId)
  await registerSender(writing, clientId, senderId)
}

/** Ends the registration of a sender id. */
export async function removeSender({ transaction }: Writing, senderId: string): Promise<void> {
  await transaction.deleteFrom('sender_ids').where('key', '=', senderId.toLowerCase()).execute()
}

import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { classifyDestination } from '../destinations/destination.ts'
import type { BlockedReceiverRow } from '../payments/tables.ts'
import { record } from './audit.ts'

/** A receiver that nobody is to pay, written in any form in which clients may write it. */
export interface Blocking {
  readonly destination: string
  readonly actor: string
  readonly reason: string
}

/** Puts a receiver on the blocklist; resolves with its normal form. Throws when it cannot be read, or is listed. */
export async function blockReceiver(writing: Writing, { destination, actor, reason }: Blocking): Promise<string> {
  const receiver = receiverOf(destination)
  const row: BlockedReceiverRow = { receiver, reason, added_by: actor, added_at: writing.now }
  const { numInsertedOrUpdatedRows } = await writing.transaction
    .insertInto('blocklist')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) throw new Error(`${receiver} is on the blocklist already`)
  await record(writing, { actor, action: 'blocklist-add', subject: receiver, reason, after: row })
  return receiver
}

/** Takes a receiver off the blocklist; resolves with its normal form. Throws when it is not listed. */
export async function unblockReceiver(writing: Writing, { destination, actor, reason }: Blocking): Promise<string> {
  const receiver = receiverOf(destination)
  const row = await writing.transaction
    .deleteFrom('blocklist')
    .where('receiver', '=', receiver)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined)
    throw new Error(`${receiver} is not on the blocklist: \`railyard gateway blocklist list\` shows what is`)
  await record(writing, { actor, action: 'blocklist-remove', subject: receiver, reason, before: row })
  return receiver
}

/** The receivers that nobody may pay, by their normal form. */
export function readBlocklist(database: Kysely<Tables>): Promise<BlockedReceiverRow[]> {
  return database.selectFrom('blocklist').selectAll().orderBy('receiver').execute()
}

function receiverOf(text: string): string {
  const destination = classifyDestination(text)
  if (destination === undefined) throw new Error(`${text} is neither a phone number nor an account of a known bank`)
  if (destination.kind === 'unreadable') throw new Error(`${text} ${destination.reason}`)
  return destination.kind === 'bank' ? destination.accountNumber : destination.phoneNumber
}

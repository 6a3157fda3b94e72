import type { Kysely } from 'kysely'
import type { Reply } from '../../specs/openapi/index.ts'
import type { Caller, Context } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { sha256 } from '../runtime/ids.ts'

export interface Attempt<Answer extends Reply> {
  readonly operation: string
  /** The header `Idempotency-Key`. */
  readonly key: string | undefined
  /** All that tells one request from another. */
  readonly request: unknown
  /** What to answer when the key came with another request before. */
  readonly reused: () => Answer
  /**
   * Does what was asked for in one database transaction; what it answers is stored beside it. A refusal is not stored, so
   * that the same request may be made again.
   */
  readonly effect: (writing: Writing) => Promise<Answer>
  /** The effect answers provisionally: even a refusal is stored. @default false */
  readonly keepsRefusals?: boolean
}

/** Does a thing once for each idempotency key: a repeated request gets the stored reply. `fresh` tells whether it was done now. */
export async function oncePerKey<Answer extends Reply>(
  { database, caller, clock, random }: Context,
  { operation, key, request, reused, effect, keepsRefusals = false }: Attempt<Answer>,
): Promise<{ readonly reply: Answer; readonly fresh: boolean }> {
  return database.transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, random, now: clock.now() }
    if (key === undefined) return { reply: await effect(writing), fresh: true }
    const id = keyId(caller, operation, key)
    const request_hash = sha256(JSON.stringify(request))
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('idempotency_keys')
      .values({ id, request_hash, reply: '', created_at: writing.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) {
      const stored = transaction.selectFrom('idempotency_keys').selectAll().where('id', '=', id)
      const row = await stored.executeTakeFirstOrThrow()
      return { reply: row.request_hash === request_hash ? JSON.parse(row.reply) : reused(), fresh: false }
    }
    const reply = await effect(writing)
    if (reply.status >= 400 && !keepsRefusals)
      await transaction.deleteFrom('idempotency_keys').where('id', '=', id).execute()
    else await storeReply(transaction, id, reply)
    return { reply, fresh: true }
  })
}

/** Under which an idempotency key is stored: the same key of another client or for another operation is another key. */
export function keyId({ clientId }: Caller, operation: string, key: string): string {
  return sha256(JSON.stringify([clientId, operation, key]))
}

/** Keeps the reply that a repeated request shall get. */
export async function storeReply(database: Kysely<Tables>, id: string, reply: Reply): Promise<void> {
  await database
    .updateTable('idempotency_keys')
    .set({ reply: JSON.stringify(reply) })
    .where('id', '=', id)
    .execute()
}

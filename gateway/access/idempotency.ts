import type { Kysely } from 'kysely'
import { canonicalJson } from '../../specs/formats/canonicalJson.ts'
import type { Reply } from '../../specs/openapi/index.ts'
import type { Visit } from '../capability/context.ts'
import { sendLater } from '../database/sendLater.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { sha256 } from '../runtime/ids.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { problems } from './problems.ts'
import { pruneKeys } from './pruneKeys.ts'

export interface Attempt<Answer extends Reply> {
  readonly operation: string
  /** The header `Idempotency-Key`. */
  readonly key: string | undefined
  /** All that tells one request from another. */
  readonly request: unknown
  /**
   * Does what was asked for in one database transaction; what it answers is stored beside it. A refusal is not stored, so
   * that the same request may be made again, unless it calls `keep`, since something was stored all the same. With `underWay` it is
   * stored, unless `keep(false)` is called.
   */
  readonly effect: (writing: Writing, keep: (isKept?: boolean) => void) => Promise<Answer>
  /** The database transaction may take long. @default false */
  readonly isLong?: boolean
  /**
   * The effect goes on after its database transaction. Repeated requests get this reply until `replace`, for so many milliseconds
   * at most; after that what the effect answered, even a refusal.
   */
  readonly underWay?: { readonly reply: Answer; readonly atMost: number }
}

export interface Attempted<Answer extends Reply> {
  readonly reply: Answer | Refusal<typeof problems.idempotencyKeyReused>
  /** Whether the effect was done now, and not by an earlier request. */
  readonly fresh: boolean
  /**
   * Stores the reply that repeated requests get if this process ends before `replace`, in a transaction with what it tells. They
   * are told for the time of `underWay`, from now on, that the effect goes on.
   */
  note(transaction: Kysely<Tables>, reply: Answer): Promise<void>
  /** Stores another reply for repeated requests. */
  replace(reply: Answer): Promise<void>
  /** Lets the same request be made again. */
  forget(): Promise<void>
}

/**
 * Does a thing once for each idempotency key of a client, of a portal user who has none, of a customer, or of the address of anybody
 * else: a repeated request gets the stored reply. @see docs/gateway.md#idempotency
 */
export async function oncePerKey<Answer extends Reply>(
  context: Visit,
  { operation, key, request, effect, isLong = false, underWay }: Attempt<Answer>,
): Promise<Attempted<Answer>> {
  const { database, patient, clock, random, caller, user, customer, address } = context
  const owner = caller?.clientId ?? user?.id ?? customer?.id ?? address
  const id = key === undefined ? undefined : sha256(JSON.stringify([owner, operation, key]))
  const stored = (reply: Answer, busyUntil = 0) => ({ reply: JSON.stringify({ reply, busyUntil }) })

  const done = await (isLong ? patient : database).transaction().execute(async (transaction) => {
    const writing: Writing = { transaction, random, now: clock.now() }
    if (id === undefined) return { reply: await effect(writing, () => {}), fresh: true }
    const hash = sha256(canonicalJson(request))
    const earlier = await claimKey(writing, id, hash)
    if (earlier !== undefined) {
      const reused = earlier.request_hash !== hash
      if (reused) return { reply: refusal(context, problems.idempotencyKeyReused), fresh: false }
      const { reply, busyUntil } = JSON.parse(earlier.reply)
      return { reply: busyUntil > writing.now && underWay !== undefined ? underWay.reply : reply, fresh: false }
    }
    let isKept = underWay !== undefined
    const reply = await effect(writing, (kept = true) => {
      isKept = kept
    })
    const busyUntil = underWay === undefined ? 0 : writing.now + underWay.atMost
    const row = transaction.updateTable('idempotency_keys').set(stored(reply, busyUntil)).where('id', '=', id)
    const free = transaction.deleteFrom('idempotency_keys').where('id', '=', id)
    await sendLater(transaction, (reply.status >= 400 && !isKept ? free : row).compile())
    return { reply, fresh: true }
  })
  if (id !== undefined && done.fresh) await pruneKeys(database, clock.now())

  return {
    ...done,
    async note(transaction, reply) {
      const busyUntil = clock.now() + (underWay?.atMost ?? 0)
      if (id !== undefined)
        await transaction.updateTable('idempotency_keys').set(stored(reply, busyUntil)).where('id', '=', id).execute()
    },
    async replace(reply) {
      if (id !== undefined)
        await database.updateTable('idempotency_keys').set(stored(reply)).where('id', '=', id).execute()
    },
    async forget() {
      if (id !== undefined) await database.deleteFrom('idempotency_keys').where('id', '=', id).execute()
    },
  }
}

/** Takes a key; where an earlier request has it, its row. The same key of another client or operation is another key. */
async function claimKey({ transaction, now }: Writing, id: string, request_hash: string) {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('idempotency_keys')
    .values({ id, request_hash, reply: '', created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 0n) return undefined
  return transaction.selectFrom('idempotency_keys').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

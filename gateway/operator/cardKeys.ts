import { type Kysely, sql } from 'kysely'
import { keysInUse } from '../cards/keysInUse.ts'
import { resealCards } from '../cards/reseal.ts'
import { isSqlite } from '../database/isSqlite.ts'
import type { Tables } from '../database/tables.ts'
import { write } from '../database/writing.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Random } from '../runtime/random.ts'
import type { CardVault } from '../vault/index.ts'
import { record } from './audit.ts'

/** Cards in a transaction; others write between two of them. */
const most = 200

export interface ResealedCards {
  /** The key that seals. */
  readonly keyId: string
  /** How many cards were sealed anew. */
  readonly count: number
  /** What other keys are still needed for. */
  readonly left: readonly { readonly keyId: string; readonly cards: number }[]
  /** Whether what was there before is gone from the files of the database, too. */
  readonly isScrubbed: boolean
}

interface Opened {
  readonly database: Kysely<Tables>
  readonly clock: Clock
  readonly random: Random
  readonly vault: CardVault
}

/**
 * Seals all cards under the first key, and the key of hashes. Broken off, it goes on where it was when it is called again; done, it does
 * nothing more. Cards whose key is missing, or that do not open, are left and told. @see docs/gateway.md#the-vault
 */
export async function resealAll(opened: Opened, actor: string): Promise<ResealedCards> {
  const { database, vault } = opened
  const keyId = await vault.rotate()
  let count = 0
  for (const old of await keysInUse(database))
    if (old !== keyId) count += await resealKey(opened, { old, keyId, actor })
  const isScrubbed = await scrub(database)
  return { keyId, count, left: await countLeft(database, keyId), isScrubbed }
}

/** Seals what one key has sealed. Each batch is a transaction with its entry in the audit. */
async function resealKey(
  opened: Opened,
  { old, keyId, actor }: { readonly old: string; readonly keyId: string; readonly actor: string },
): Promise<number> {
  let count = 0
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    const batch = await write(opened, async (writing) => {
      const resealed = await resealCards(writing, opened.vault, { keyId: old, after: from, most })
      const [before, after] = [{ keyId: old }, { keyId, cards: resealed.count }]
      if (resealed.count > 0) await record(writing, { actor, action: 'cards-reseal', subject: keyId, before, after })
      return resealed
    })
    count += batch.count
    after = batch.last
  }
  return count
}

async function countLeft(database: Kysely<Tables>, keyId: string): Promise<ResealedCards['left']> {
  const rows = await database
    .selectFrom('card_tokens')
    .select(['key_id', sql<number>`cast(count(*) as bigint)`.as('cards')])
    .where('key_id', '<>', keyId)
    .groupBy('key_id')
    .orderBy('key_id')
    .execute()
  return rows.map((row) => ({ keyId: row.key_id, cards: Number(row.cards) }))
}

/**
 * Writes the database without what was there before: rows that were changed lie in its files until they are written over. False where
 * a reader kept the log of commits from being emptied.
 */
async function scrub(database: Kysely<Tables>): Promise<boolean> {
  if (!isSqlite(database)) {
    // As VACUUM FULL, but allowed in a transaction.
    await sql`cluster card_tokens using card_tokens_pkey`.execute(database)
    await sql`cluster settings using settings_pkey`.execute(database)
    return true
  }
  await sql`vacuum`.execute(database)
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(database)
  return rows[0]?.busy === 0
}

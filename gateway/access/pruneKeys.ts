import type { Kysely } from 'kysely'
import { isSqlite } from '../database/isSqlite.ts'
import type { Tables } from '../database/tables.ts'
import { idempotency } from './data/idempotency.generated.ts'

/** How many old keys one new key removes at most, so that the table shrinks again after busy days. */
const most = 2

/**
 * Removes the oldest idempotency keys if they were kept for long enough. Those that another request or gateway removes at the same time
 * are passed over: waiting for one would find it gone, and remove nothing. @see docs/gateway.md#idempotency
 */
export async function pruneKeys(database: Kysely<Tables>, now: number): Promise<void> {
  for (let removed = 0; removed < most; removed += 1) {
    const { numDeletedRows } = await database
      .deleteFrom('idempotency_keys')
      .where('id', '=', (query) =>
        query
          .selectFrom('idempotency_keys')
          .select('id')
          .where('created_at', '<=', now - 1_000 * idempotency.keptFor)
          .orderBy('created_at')
          .limit(1)
          .$if(!isSqlite(database), (select) => select.forUpdate().skipLocked()),
      )
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) return
  }
}

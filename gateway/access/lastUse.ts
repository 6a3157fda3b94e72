import type { Services } from '../capability/context.ts'
import { keyUse } from './data/keyUse.generated.ts'

/**
 * Writes down that an API user's key was used, unless that was written within the last minute: most requests write nothing. It does not
 * reject.
 *
 * @param lastUsedAt as it was read with the key, in ms since the epoch
 */
export async function noteUse(
  { relaxed, clock, log }: Services,
  apiUserId: string,
  lastUsedAt: number | null,
): Promise<void> {
  const now = clock.now()
  const before = now - 1_000 * keyUse.writtenEvery
  if (lastUsedAt !== null && lastUsedAt > before) return
  try {
    await relaxed
      .updateTable('api_users')
      .set({ last_used_at: now })
      .where('id', '=', apiUserId)
      .where((row) => row.or([row('last_used_at', 'is', null), row('last_used_at', '<=', before)]))
      .execute()
  } catch (error) {
    log.warn({ error }, 'the use of an API key was not written down')
  }
}

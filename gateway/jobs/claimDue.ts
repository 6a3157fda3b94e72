import type { Kysely } from 'kysely'
import type { JobRow, Tables } from '../database/tables.ts'
import { uuid } from '../runtime/ids.ts'
import type { Random } from '../runtime/random.ts'
import { lease } from './jobs.ts'

export interface Claim {
  readonly database: Kysely<Tables>
  readonly shared: boolean
  readonly now: number
  readonly limit: number
  readonly random: Random
}

/** Takes due jobs, those whose owner has let its lease run out included; gateways that share a database never take the same. */
export async function claimDue({ database, shared, now, limit, random }: Claim): Promise<JobRow[]> {
  const rows = await database
    .with('due', (query) =>
      query
        .selectFrom('jobs')
        .select('id')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('position')
        .orderBy('id')
        .limit(limit)
        .$if(shared, (select) => select.forUpdate().skipLocked()),
    )
    .updateTable('jobs')
    .set({ due_at: now + lease, claimed_by: uuid(random) })
    .where('id', 'in', (query) => query.selectFrom('due').select('due.id'))
    .returningAll()
    .execute()
  return rows.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}

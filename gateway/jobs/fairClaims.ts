import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { isFree } from './isFree.ts'
import type { JobRow } from './tables.ts'

export interface FairClaimsOptions {
  readonly database: Kysely<Tables>
  readonly shared: boolean
  readonly gateway: string
}

/** Claims jobs of a lane that are due at `now` (ms since the epoch). */
export type FairClaims = (lane: string, limit: number, now: number) => Promise<JobRow[]>

/**
 * Claims due jobs so that the clients of a lane take turns: each call goes on after the client that was served last. Otherwise the
 * client with the longest line would have all slots. Each client's oldest jobs come first.
 */
export function fairClaims({ database, shared, gateway }: FairClaimsOptions): FairClaims {
  const served = new Map<string, string>()

  async function claimOf(lane: string, client: string, limit: number, now: number): Promise<JobRow[]> {
    const rows = await database
      .with('due', (query) =>
        query
          .selectFrom('jobs')
          .select('id')
          .where('lane', '=', lane)
          .where('client_id', '=', client)
          .where(isFree)
          .where('due_at', '<=', now)
          .orderBy('due_at')
          .orderBy('position')
          .orderBy('id')
          .limit(limit)
          .$if(shared, (select) => select.forUpdate().skipLocked()),
      )
      .updateTable('jobs')
      .set({ claimed_by: gateway })
      .where('id', 'in', (query) => query.selectFrom('due').select('due.id'))
      .returningAll()
      .execute()
    return rows.sort((a, b) => a.due_at - b.due_at || a.position - b.position || (a.id < b.id ? -1 : 1))
  }

  return async (lane, limit, now) => {
    const last = served.get(lane) ?? ''
    const clients = await dueClients(database, lane, now)
    const turns = [...clients.filter((client) => client > last), ...clients.filter((client) => client <= last)]
    const share = Math.ceil(limit / Math.max(1, turns.length))
    const claimed: JobRow[] = []
    for (const client of turns) {
      if (claimed.length >= limit) break
      claimed.push(...(await claimOf(lane, client, Math.min(share, limit - claimed.length), now)))
      served.set(lane, client)
    }
    return claimed
  }
}

/** The clients of a lane that have a due job, by id: from one to the next in the index, however many jobs each has. */
async function dueClients(database: Kysely<Tables>, lane: string, now: number): Promise<string[]> {
  const first = sql`select min(client_id) from jobs where lane = ${lane} and ${isFree}`
  const found = await sql<{ client_id: string }>`
    with recursive clients (client_id) as (
      ${first}
      union all
      select (${first} and jobs.client_id > clients.client_id) from clients where clients.client_id is not null
    )
    select client_id from clients where client_id is not null and exists (
      select id from jobs
      where lane = ${lane} and jobs.client_id = clients.client_id and ${isFree} and due_at <= ${now}
    )
  `.execute(database)
  return found.rows.map(({ client_id }) => client_id).sort()
}

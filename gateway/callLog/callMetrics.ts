import { type Kysely, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { Tables } from '../database/tables.ts'

type Metrics = components['schemas']['ApiMetrics']

/** What is read from the log of calls. */
export type CallMetrics = Pick<
  Metrics,
  | 'totalRequests'
  | 'successCount'
  | 'clientErrorCount'
  | 'serverErrorCount'
  | 'averageLatencyMs'
  | 'p95LatencyMs'
  | 'requestsLast24h'
  | 'topEndpoints'
>

const day = 86_400_000

/** How many operations are shown. */
const shown = 10

/** As the partial indexes have it: with a literal, since neither database takes a variable for what an index is about. */
const isLive = sql<boolean>`is_sandbox = 0`

/** Counts the live calls of the log. @param now ms since the epoch */
export async function callMetrics(database: Kysely<Tables>, now: number): Promise<CallMetrics> {
  const groups = await callGroups(database)
  const total = sumOf(groups)
  const within = (least: number, next: number): number =>
    sumOf(groups.filter(({ status }) => status >= least && status < next)).count
  return {
    totalRequests: total.count,
    ...{ successCount: within(100, 400), clientErrorCount: within(400, 500), serverErrorCount: within(500, 600) },
    averageLatencyMs: average(total),
    p95LatencyMs: await percentile95(database, total.count),
    requestsLast24h: await countSince(database, now - day),
    topEndpoints: topEndpoints(groups),
  }
}

interface Sum {
  readonly count: number
  /** ms. */
  readonly duration: number
}

interface CallGroup extends Sum {
  readonly method: string
  readonly route: string
  readonly status: number
}

async function callGroups(database: Kysely<Tables>): Promise<CallGroup[]> {
  const rows = await database
    .selectFrom('api_calls')
    .where(isLive)
    .groupBy(['method', 'route', 'status'])
    .select(['method', 'route', 'status'])
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      sql<number>`cast(sum(duration_ms) as bigint)`.as('duration'),
    ])
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count), duration: Number(row.duration) }))
}

function sumOf(sums: readonly Sum[]): Sum {
  return sums.reduce((all, { count, duration }) => ({ count: all.count + count, duration: all.duration + duration }), {
    count: 0,
    duration: 0,
  })
}

/** With two decimals. */
function average({ count, duration }: Sum): number {
  return count === 0 ? 0 : Math.round((100 * duration) / count) / 100
}

/** The nearest rank: the shortest time that at least 95 of 100 calls did not exceed. */
async function percentile95(database: Kysely<Tables>, count: number): Promise<number> {
  const row = await database
    .selectFrom('api_calls')
    .select('duration_ms')
    .where(isLive)
    .orderBy('duration_ms')
    .limit(1)
    .offset(Math.max(0, Math.ceil((count * 95) / 100) - 1))
    .executeTakeFirst()
  return row?.duration_ms ?? 0
}

async function countSince(database: Kysely<Tables>, since: number): Promise<number> {
  const calls = database.selectFrom('api_calls').where('at', '>', since).where(isLive)
  return Number((await calls.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count)
}

function topEndpoints(groups: readonly CallGroup[]): CallMetrics['topEndpoints'] {
  return [...Map.groupBy(groups, ({ method, route }) => `${route} ${method}`)]
    .map(([key, own]) => ({ key, ...nameOf(own), ...sumOf(own) }))
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
    .slice(0, shown)
    .map(({ method, route, ...sum }) => ({ method, route, count: sum.count, averageLatencyMs: average(sum) }))
}

function nameOf([first]: readonly CallGroup[]): Pick<CallGroup, 'method' | 'route'> {
  return { method: first?.method ?? '', route: first?.route ?? '' }
}

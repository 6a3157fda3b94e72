import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../database/tables.ts'
import type { Clock } from '../runtime/clock.ts'
import { freeClaims, leftBehind } from './leftBehind.ts'

/** How often a gateway says that it lives and looks after the others, in ms of real time. */
export const interval = 5_000

/** A gateway that has not said so for so many beats of another one is dead. */
const missedBeats = 4

export interface HeartbeatOptions {
  readonly database: Kysely<Tables>
  /** Several gateways use the database. */
  readonly shared: boolean
  /** Real time: gateways live and die in it, whatever the clocks of their worlds show. */
  readonly wall: Clock
  readonly gateway: string
  readonly log: Logger
  /** Whether this gateway still works on a job that it has claimed. */
  readonly holds: (job: string) => boolean
  /** Called after jobs may have become free. */
  readonly onFreed: () => void
}

/**
 * Tells other gateways that this one lives, and frees what dead ones have claimed. Without other gateways, all claims of a former
 * process are freed at once. It counts beats instead of comparing times, so clocks that differ do not matter.
 */
export interface Heartbeat {
  start(): Promise<void>
  /** Resolves when no beat is under way. */
  stop(): Promise<void>
  /** Says good-bye, and leaves its claims to others. */
  leave(): Promise<void>
}

export function createHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { database, shared, wall, gateway, log, holds, onFreed } = options
  const silent = new Map<string, { readonly beats: number; readonly missed: number }>()
  let lost = new Set<string>()
  let beats = 0
  let beating = Promise.resolve()
  let stopped = false
  let cancel = (): void => {}

  async function beat(): Promise<void> {
    if (shared) {
      await sayAlive()
      for (const [dead, last] of await deadGateways()) await leftBehind(database, dead, last)
    }
    await freeLost()
    if (shared) onFreed()
  }

  async function sayAlive(): Promise<void> {
    beats += 1
    await database
      .insertInto('gateways')
      .values({ id: gateway, beats })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ beats }))
      .execute()
  }

  /** The gateways that have been silent for too long, with their last beat. One that has claims and no beat counts as silent. */
  async function deadGateways(): Promise<[gateway: string, beats: number][]> {
    const alive = await database.selectFrom('gateways').selectAll().execute()
    const claims = database.selectFrom('jobs').select('claimed_by as id').where('claimed_by', 'is not', null).distinct()
    const busy = database.selectFrom('batches').select('busy_by as id').where('busy_by', 'is not', null).distinct()
    const last = new Map([...(await claims.execute()), ...(await busy.execute())].map(({ id }) => [id ?? '', 0]))
    for (const { id, beats } of alive) last.set(id, beats)
    last.delete(gateway)
    for (const id of silent.keys()) if (!last.has(id)) silent.delete(id)
    for (const [id, beats] of last) {
      const known = silent.get(id)
      silent.set(id, { beats, missed: known?.beats === beats ? known.missed + 1 : 0 })
    }
    return [...last].filter(([id]) => (silent.get(id)?.missed ?? 0) >= missedBeats)
  }

  /** Frees own claims that nobody works on, such as those of a transaction whose commit seemed to fail. Found twice, they are no new ones. */
  async function freeLost(): Promise<void> {
    const own = await database.selectFrom('jobs').select('id').where('claimed_by', '=', gateway).execute()
    const idle = new Set(own.map(({ id }) => id).filter((id) => !holds(id)))
    const found = [...idle].filter((id) => lost.has(id))
    lost = idle
    if (found.length === 0) return
    await database.updateTable('jobs').set({ claimed_by: null }).where('id', 'in', found.slice(0, 1_000)).execute()
    onFreed()
  }

  function arm(): void {
    cancel = wall.at(wall.now() + interval, () => {
      beating = beat()
        .catch((error: unknown) => log.error({ error }, 'could not look after claimed jobs'))
        .finally(() => {
          if (!stopped) arm()
        })
    })
  }

  return {
    async start() {
      if (shared) await beat()
      else await freeClaims(database)
      arm()
    },
    async stop() {
      stopped = true
      cancel()
      await beating
    },
    async leave() {
      await freeClaims(database, gateway)
      if (shared) await database.deleteFrom('gateways').where('id', '=', gateway).execute()
    },
  }
}

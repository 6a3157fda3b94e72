import type { Insertable, Kysely } from 'kysely'
import type { Logger } from 'pino'
import { insertRows } from '../database/insertRows.ts'
import type { Tables } from '../database/tables.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Work } from '../runtime/work.ts'
import { callLog as settings } from './data/callLog.generated.ts'
import type { ApiCallRow } from './tables.ts'

export type Call = Insertable<ApiCallRow>

/** Notes calls without keeping them waiting. A crash loses what has waited for less than a second. @see docs/gateway.md#the-log-of-calls */
export interface CallLog {
  add(call: Call): void
  /** Stores what waits. It does not reject: what the database does not take goes on waiting. */
  flush(): Promise<void>
  /** The same for the last time. */
  close(): Promise<void>
}

export interface CallLogOptions {
  readonly database: Kysely<Tables>
  readonly clock: Clock
  readonly work: Pick<Work, 'track'>
  readonly log: Logger
}

export function createCallLog(
  { database, clock, work, log }: CallLogOptions,
  { storedWithin, storedAt, most }: Readonly<Record<'storedWithin' | 'storedAt' | 'most', number>> = settings,
): CallLog {
  let waiting: Call[] = []
  let dropped = 0
  let cancel: (() => void) | undefined
  let storing: Promise<void> | undefined

  async function store(): Promise<void> {
    const calls = waiting
    waiting = []
    cancel?.()
    cancel = undefined
    try {
      await insertRows(database, 'api_calls', calls)
      if (dropped > 0) log.error({ calls: dropped }, 'calls are missing in the log of calls')
      dropped = 0
    } catch (error) {
      log.error({ error }, 'calls could not be stored')
      waiting = [...calls, ...waiting]
      dropped += Math.max(0, waiting.length - most)
      waiting.length = Math.min(waiting.length, most)
    }
  }

  function arm(): void {
    cancel ??= clock.at(clock.now() + storedWithin, () => void flush())
  }

  function storeInTurn(): Promise<void> {
    storing ??= work.track(store).finally(() => {
      storing = undefined
      if (waiting.length > 0) arm()
    })
    return storing
  }

  /** Resolves when what waited at the call is stored, which one that is under way may not have seen. */
  async function flush(): Promise<void> {
    await storing
    if (waiting.length > 0) await storeInTurn()
  }

  return {
    flush,
    add(call) {
      if (waiting.length >= most) {
        dropped += 1
        return
      }
      waiting.push(call)
      if (waiting.length >= storedAt) void storeInTurn()
      else arm()
    },
    async close() {
      await flush()
      cancel?.()
    },
  }
}

import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Random } from '../runtime/random.ts'
import { storableText } from '../runtime/storableText.ts'
import { retries } from './data/retries.generated.ts'
import type { DeadJobHandler } from './jobs.ts'
import type { JobStore } from './store.ts'
import type { JobRow } from './tables.ts'

/** How an attempt of a job ended: it is done or shall be tried again at `next`, or it broke off. */
export type Outcome =
  | { readonly next: number | undefined; readonly error?: undefined }
  | { readonly error: unknown; readonly next?: undefined }

/** Writes down how an attempt ended. It does not reject. */
export type SettleJob = (job: JobRow, outcome: Outcome) => Promise<void>

export interface SettleOptions {
  readonly database: Kysely<Tables>
  readonly store: JobStore
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  /** By kind of job. */
  readonly deadHandlers: Readonly<Record<string, DeadJobHandler>>
}

/** What broke off waits longer each time, and is a dead letter in the end. @see docs/gateway.md#dead-letters */
export function settleJobs({ database, store, clock, random, log, deadHandlers }: SettleOptions): SettleJob {
  async function breakOff(job: JobRow, error: unknown): Promise<void> {
    const now = clock.now()
    const text = storableText(error instanceof Error ? error.message : String(error))
    const wait = retries.afterError[job.failures]
    if (wait !== undefined) {
      await store.fail({ transaction: database, now }, job, text, now + 1_000 * wait)
      return
    }
    log.error({ error, job: job.id, kind: job.kind }, 'a job broke off too often and waits for a person')
    try {
      await database.transaction().execute(async (transaction) => {
        await store.fail({ transaction, now }, job, text, undefined)
        await deadHandlers[job.kind]?.({ transaction, now, random } satisfies Writing, JSON.parse(job.payload))
      })
    } catch (failure) {
      log.error({ error: failure, job: job.id, kind: job.kind }, 'a dead letter could not be followed up')
      await store.fail({ transaction: database, now }, job, text, undefined)
    }
  }

  return async (job, outcome) => {
    try {
      if ('error' in outcome) await breakOff(job, outcome.error)
      else await store.finish(job, outcome.next)
    } catch (error) {
      // The row stays claimed by this gateway. The next heartbeat finds that it is not being worked on, and frees it.
      log.error({ error, job: job.id, kind: job.kind }, 'could not write down how a job ended')
    }
  }
}

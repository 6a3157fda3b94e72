import { type Attempt, oncePerKey } from '../access/idempotency.ts'
import type { problems as accessProblems } from '../access/problems.ts'
import type { Context } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { JobRow } from '../jobs/tables.ts'
import { type ProblemType, type Refusal, refusal } from '../runtime/problems.ts'
import { freeBatch, takeBatch } from './batchLock.ts'
import { problems } from './problems.ts'

export interface BatchRun<Refused extends ProblemType, Result>
  extends Pick<Attempt<BatchReply<Refused, Result>>, 'operation' | 'key' | 'request'> {
  readonly batchId: string
  /** Stores what is to be paid, in the database transaction that takes the batch. */
  readonly begin: (writing: Writing) => Promise<Begun<Refused, Result>>
  /** The result once its jobs were attempted. */
  readonly finish: (result: Result) => Promise<Result>
}

export type Begun<Refused extends ProblemType, Result> =
  | { readonly result: Result; readonly jobs: readonly JobRow[]; readonly refused?: undefined }
  | { readonly refused: Refusal<Refused> }

export type BatchReply<Refused extends ProblemType, Result> =
  | { readonly status: 200; readonly body: Result }
  | Refusal<Refused>
  | Refusal<typeof problems.batchUnknown | typeof problems.batchBusy | typeof accessProblems.idempotencyKeyReused>

/** Runs one process or retry of a client's batch: takes the batch, pays, waits until each payout was tried, and frees it. */
export async function runBatch<Refused extends ProblemType, Result>(
  context: Context,
  { batchId, begin, finish, ...attempt }: BatchRun<Refused, Result>,
): Promise<BatchReply<Refused, Result>> {
  const begun: { run?: { readonly result: Result; readonly jobs: readonly JobRow[] } } = {}
  const { reply, replace } = await oncePerKey<BatchReply<Refused, Result>>(context, {
    ...attempt,
    isLong: true,
    async effect(writing) {
      const { caller, jobs } = context
      const batch = await takeBatch(writing, { id: batchId, clientId: caller.clientId, gateway: jobs.gateway })
      if (batch === 'unknown') return refusal(context, problems.batchUnknown)
      if (batch === 'busy') return refusal(context, problems.batchBusy)
      const run = await begin(writing)
      if (run.refused !== undefined) {
        await freeBatch(writing.transaction, batchId)
        return run.refused
      }
      begun.run = run
      return { status: 200, body: run.result }
    },
  })
  if (begun.run === undefined) return reply
  await context.jobs.start(begun.run.jobs)
  await freeBatch(context.database, batchId)
  const finished = { status: 200 as const, body: await finish(begun.run.result) }
  await replace(finished)
  return finished
}

import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type CaseResult, mergeRuns } from '../contracts/index.ts'
import type { OwnRunMessage } from './ownRunWorker.ts'
import { type OwnRun, type OwnRunListeners, type OwnRunSettings, runHere } from './runHere.ts'

const mostThreads = 4

/**
 * Runs the cases against our own services, with services of its own in each thread. There are two threads for each core, since cases
 * of the gateway go one after the other and wait. A run of named operations or cases is short and stays in this thread.
 */
export async function ownRun(settings: OwnRunSettings, listeners: OwnRunListeners): Promise<OwnRun> {
  const isShort = (settings.operations ?? []).length + (settings.cases ?? []).length > 0
  const count = isShort ? 1 : Math.min(mostThreads, 2 * availableParallelism())
  if (count === 1) return runHere(settings, listeners)
  const heard = new Map<string, CaseResult>()
  const totals = new Map<number, number>()
  const threads = Array.from({ length: count }, (_, at) =>
    runInThread({ ...settings, shard: partOf(settings.shard, at, count) }, (message) => {
      if (message.kind === 'note' && at === 0) listeners.onNote?.(message.line)
      if (message.kind !== 'case') return
      heard.set(message.result.name, message.result)
      totals.set(at, message.total)
      // Every thread has about as many cases, so one that has not begun counts like the others.
      const known = [...totals.values()]
      const total = Math.round((known.reduce((sum, one) => sum + one, 0) * count) / known.length)
      listeners.onCase?.(message.result, heard.size, Math.max(total, heard.size))
    }),
  )
  const [first, ...others] = await Promise.all(threads)
  if (first === undefined) throw new Error('there is at least one thread')
  return {
    result: mergeRuns([first.result, ...others.map(({ result }) => result)]),
    complaints: [first, ...others].flatMap(({ complaints }) => complaints),
  }
}

/** The `at`-th of `count` parts of a shard. */
function partOf(
  { index, count: shards }: NonNullable<OwnRunSettings['shard']> = { index: 1, count: 1 },
  at: number,
  count: number,
): NonNullable<OwnRunSettings['shard']> {
  return { index: index + at * shards, count: shards * count }
}

/** The worker's file stands beside this one, in the sources as in the built package. */
async function runInThread(settings: OwnRunSettings, hear: (message: OwnRunMessage) => void): Promise<OwnRun> {
  const { promise, resolve, reject } = Promise.withResolvers<OwnRun>()
  const worker = new Worker(new URL(`./ownRunWorker${extname(import.meta.filename)}`, import.meta.url), {
    workerData: settings,
  })
  worker.on('error', reject).on('message', (message: OwnRunMessage) => {
    if (message.kind === 'done') resolve(message.run)
    else if (message.kind === 'failed') reject(new Error(message.message))
    else hear(message)
  })
  try {
    return await promise
  } finally {
    await worker.terminate()
  }
}

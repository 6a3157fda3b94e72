import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type CaseResult, mergeRuns, preferNote, type RunResult } from '../contracts/index.ts'
import type { OwnRunMessage } from './ownRunWorker.ts'
import { type OwnRun, type OwnRunListeners, type OwnRunSettings, runHere } from './runHere.ts'

const mostThreads = 4

/**
 * Runs the cases against our own services, with services of its own in each thread, of which there is one for each core. All cases of an
 * operation are run by the same thread, so that only one derives them and compiles its schemas. A run of named operations or cases is
 * short and stays in this thread.
 */
export async function ownRun(settings: OwnRunSettings, listeners: OwnRunListeners): Promise<OwnRun> {
  const isShort = (settings.operations ?? []).length + (settings.cases ?? []).length > 0
  const count = isShort ? 1 : Math.min(mostThreads, availableParallelism())
  if (count === 1) return runHere(settings, listeners)
  const heard = new Map<string, CaseResult>()
  const totals = new Map<number, number>()
  const leftOut = new Map<number, readonly string[]>()
  const threads = Array.from({ length: count }, (_, at) =>
    runInThread({ ...settings, ...partOf(settings, at, count) }, (message) => {
      if (message.kind === 'note' && at === 0) listeners.onNote?.(message.line)
      if (message.kind === 'leftOut') {
        // Each thread of a shard has looked at all cases, otherwise at those of its operations.
        leftOut.set(at, settings.shard === undefined || at === 0 ? message.documents : [])
        if (leftOut.size === count)
          for (const line of preferNote([...leftOut.values()].flat())) listeners.onNote?.(line)
      }
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
    result: inOrder(mergeRuns([first.result, ...others.map(({ result }) => result)]), first.order),
    complaints: [first, ...others].flatMap(({ complaints }) => complaints),
    order: first.order,
  }
}

/** A result with its cases in the order of the operations. */
function inOrder(result: RunResult, order: readonly string[]): RunResult {
  const places = new Map(order.map((operation, place) => [operation, place]))
  const placeOf = ({ document, operationId }: CaseResult): number => places.get(`${document}/${operationId}`) ?? 0
  return { ...result, cases: result.cases.toSorted((one, other) => placeOf(one) - placeOf(other)) }
}

/** The `at`-th of `count` parts of a run: of its operations, or of the cases of a shard, which are counted over all operations. */
function partOf({ shard }: OwnRunSettings, at: number, count: number): Pick<OwnRunSettings, 'part' | 'shard'> {
  if (shard === undefined) return { part: { index: at + 1, count } }
  return { shard: { index: shard.index + at * shard.count, count: shard.count * count } }
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

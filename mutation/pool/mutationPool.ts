import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { WorkerMessage } from './mutationWorker.ts'
import {
  createTaskRunner,
  type MutantOutcome,
  type MutationTask,
  type TaskCost,
  type TaskRunner,
} from './taskRunner.ts'

export interface MutationPoolOptions {
  readonly seed: string
  /** Threads; with one, everything runs in the calling thread. */
  readonly workers: number
  readonly onOutcome: (outcome: MutantOutcome) => void
  /** Called when a task has ended. */
  readonly onCost: (task: MutationTask, cost: TaskCost) => void
}

/** Runs tasks in several threads; each takes the next one when it is free. Rejects at the first task that fails. */
export async function runMutationTasks(
  tasks: readonly MutationTask[],
  { seed, workers, onOutcome, onCost }: MutationPoolOptions,
): Promise<void> {
  const queue = tasks.toSorted((a, b) => b.names.length - a.names.length).values()
  const count = Math.max(1, Math.min(workers, tasks.length))
  const work = async (): Promise<void> => {
    const runner = count === 1 ? createTaskRunner(seed) : startThread(seed)
    try {
      for (const task of queue) onCost(task, await runner.run(task, onOutcome))
    } finally {
      await runner.close()
    }
  }
  await Promise.all(Array.from({ length: count }, work))
}

/** The worker's file stands beside this one, in the sources as in the built package. */
function startThread(seed: string): TaskRunner {
  const worker = new Worker(new URL(`./mutationWorker${extname(import.meta.filename)}`, import.meta.url), {
    workerData: seed,
  })
  return {
    run: (task, onOutcome) =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void): void => {
          worker.off('message', hear).off('error', fail)
          settle()
        }
        const fail = (error: unknown): void => end(() => reject(error))
        const hear = (message: WorkerMessage): void => {
          if (message.kind === 'outcome') onOutcome(message.outcome)
          else if (message.kind === 'done') end(() => resolve(message.cost))
          else fail(new Error(message.message))
        }
        worker.on('message', hear).on('error', fail)
        worker.postMessage(task)
      }),
    async close() {
      await worker.terminate()
    },
  }
}

import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { MutantOutcome, MutantRunner, MutantTask } from './mutationTask.ts'
import { createMutantRunner } from './mutationThread.ts'
import type { WorkerMessage } from './mutationWorker.ts'

export interface MutantPoolOptions {
  readonly seed: string
  /** Threads; with one, all is done in this one. */
  readonly workers: number
  readonly onOutcome: (outcome: MutantOutcome) => void
}

/** Has tasks done in several threads, the next by whichever is free. Rejects at the first that fails. */
export async function runMutantTasks(
  tasks: readonly MutantTask[],
  { seed, workers, onOutcome }: MutantPoolOptions,
): Promise<void> {
  const queue = tasks.toSorted((a, b) => b.names.length - a.names.length).values()
  const count = Math.max(1, Math.min(workers, tasks.length))
  const work = async (): Promise<void> => {
    const runner = count === 1 ? createMutantRunner(seed) : threadedRunner(seed)
    try {
      for (const task of queue) await runner.run(task, onOutcome)
    } finally {
      await runner.close()
    }
  }
  await Promise.all(Array.from({ length: count }, work))
}

function threadedRunner(seed: string): MutantRunner {
  const worker = new Worker(new URL(`./mutantWorker${extname(import.meta.filename)}`, import.meta.url), {
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
          else if (message.kind === 'done') end(resolve)
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

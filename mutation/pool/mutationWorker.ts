import { parentPort, workerData } from 'node:worker_threads'
import type { MutantOutcome, MutantTask } from './mutationTask.ts'
import { createMutantRunner } from './mutationThread.ts'

/** What a worker says to the thread that started it. */
export type WorkerMessage =
  | { readonly kind: 'outcome'; readonly outcome: MutantOutcome }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string }

const runner = createMutantRunner(String(workerData))
const say = (message: WorkerMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (task: MutantTask) => {
  runner
    .run(task, (outcome) => say({ kind: 'outcome', outcome }))
    .then(() => say({ kind: 'done' }))
    .catch((error) => say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }))
})

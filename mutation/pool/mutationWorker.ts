import { parentPort, workerData } from 'node:worker_threads'
import { createTaskRunner, type MutantOutcome, type MutationTask, type TaskCost } from './taskRunner.ts'

/** What a worker tells the thread that started it. */
export type WorkerMessage =
  | { readonly kind: 'outcome'; readonly outcome: MutantOutcome }
  | { readonly kind: 'done'; readonly cost: TaskCost }
  | { readonly kind: 'failed'; readonly message: string }

const runner = createTaskRunner(String(workerData))
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (task: MutationTask) => {
  runner
    .run(task, (outcome) => send({ kind: 'outcome', outcome }))
    .then((cost) => send({ kind: 'done', cost }))
    .catch((error) => send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }))
})

import { parentPort, workerData } from 'node:worker_threads'
import type { CaseResult } from '../contracts/index.ts'
import { type OwnRun, type OwnRunSettings, runHere } from './runHere.ts'

/** What a thread tells the one that started it. */
export type OwnRunMessage =
  | { readonly kind: 'note'; readonly line: string }
  | { readonly kind: 'leftOut'; readonly documents: readonly string[] }
  | { readonly kind: 'case'; readonly result: CaseResult; readonly total: number }
  | { readonly kind: 'done'; readonly run: OwnRun }
  | { readonly kind: 'failed'; readonly message: string }

const settings: OwnRunSettings = workerData
const send = (message: OwnRunMessage): void => parentPort?.postMessage(message)

runHere(settings, {
  onNote: (line) => send({ kind: 'note', line }),
  onLeftOut: (documents) => send({ kind: 'leftOut', documents }),
  onCase: (result, _done, total) => send({ kind: 'case', result, total }),
})
  .then((run) => send({ kind: 'done', run }))
  .catch((error: unknown) => send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }))

import { idsOf, type RunOptions, type RunResult, run } from '../contracts/index.ts'
import { startOwnPairs } from './ownPairs.ts'

/** The result of a run against our own services. */
export interface OwnRun {
  readonly result: RunResult
  /** Errors from within that belong to no case. */
  readonly complaints: readonly string[]
  /** The operations and webhooks of the documents that were tested, in order: `gateway/Payments_List`. */
  readonly order: readonly string[]
}

/** What a run of our own services is started with. It crosses from thread to thread. */
export type OwnRunSettings = Pick<
  RunOptions,
  'seed' | 'timeLimit' | 'operations' | 'cases' | 'shard' | 'part' | 'isThorough'
>

/** Hears of the cases of a run while it goes on. */
export type OwnRunListeners = Pick<RunOptions, 'onCase' | 'onNote' | 'onLeftOut'>

/** Starts our own services in this thread, and runs the cases against them. */
export async function runHere(settings: OwnRunSettings, listeners: OwnRunListeners): Promise<OwnRun> {
  const own = await startOwnPairs(settings.seed, settings)
  try {
    const result = await run({ ...settings, ...listeners, pairs: own.pairs })
    const order = own.pairs.flatMap(({ contract }) => idsOf(contract).map((id) => `${contract.name}/${id}`))
    return { result, complaints: own.complaints(), order }
  } finally {
    await own.stop()
  }
}

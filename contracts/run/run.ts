import { fitsGlob } from '../../specs/formats/glob.ts'
import { createReceiver } from '../callbacks/receiver.ts'
import { deriveCases } from '../cases/deriveCases.ts'
import { createOracle } from '../checks/oracle.ts'
import type { Contract } from '../document/contract.ts'
import type { Case } from '../model/case.ts'
import type { CaseResult, RunResult } from '../model/result.ts'
import type { Target } from '../model/target.ts'
import type { RunContext } from './caseRun.ts'
import { cellsOf } from './cells.ts'
import { runCase } from './runCase.ts'
import { createSender } from './send.ts'
import { stopwatch } from './stopwatch.ts'

/** A document and the service that is tested against it. */
export interface Pair {
  readonly contract: Contract
  readonly target: Target
}

export interface Selection {
  /** Operation ids. @default all */
  readonly operations?: readonly string[]
  /** Case names; `*` matches anything. @default all */
  readonly cases?: readonly string[]
  /** The `index`-th of `count` parts, from 1. */
  readonly shard?: { readonly index: number; readonly count: number }
}

export interface RunOptions extends Selection {
  readonly pairs: readonly Pair[]
  /** The same seed gives the same requests. */
  readonly seed: string
  /** Real milliseconds in which a reply must come. @default 5000 */
  readonly timeLimit?: number
  /** Called with each result, in no particular order. */
  readonly onCase?: (result: CaseResult, done: number, total: number) => void
}

const usualConcurrency = 8
/** A late reply is waited for this many times the limit, so that the finding states how long it took. */
const grace = 3

/** Derives the cases of each document and runs them. Results are in the order of derivation. */
export async function run(options: RunOptions): Promise<RunResult> {
  const { pairs, seed, timeLimit = 5_000, onCase } = options
  const elapsed = stopwatch()
  const cases = await Promise.all(pairs.map(({ contract }) => deriveCases(contract, seed)))
  const wanted = select(cases.flat(), options)
  const sender = createSender(timeLimit * grace)
  const receiver = await createReceiver()
  const results = new Map<string, CaseResult>()
  try {
    await Promise.all(
      pairs.map(async ({ contract, target }) => {
        const own = wanted.filter(({ document }) => document === contract.name)
        if (own.length === 0) return
        const shared: RunContext = {
          contract,
          target,
          oracle: await createOracle(contract),
          sender,
          receiver,
          timeLimit,
        }
        await inParallel(slowFirst(own), target.concurrency ?? usualConcurrency, async (one) => {
          const result = await runCase(shared, one)
          results.set(one.name, result)
          onCase?.(result, results.size, wanted.length)
        })
      }),
    )
  } finally {
    sender.close()
    await receiver.close()
  }
  const ordered = wanted.flatMap(({ name }) => results.get(name) ?? [])
  const asked = pairs.filter(({ contract }) => ordered.some(({ document }) => document === contract.name))
  return {
    targets: asked.map(({ contract, target }) => ({ document: contract.name, title: contract.title, url: target.url })),
    cases: ordered,
    cells: asked.flatMap(({ contract }) =>
      cellsOf(
        contract,
        ordered.filter(({ document }) => document === contract.name),
      ),
    ),
    seed,
    duration: elapsed(),
  }
}

/** The selected cases. Shards are disjoint and together hold every case. */
function select(cases: readonly Case[], { operations = [], cases: names = [], shard }: Selection): Case[] {
  return cases
    .filter(({ operationId }) => operations.length === 0 || operations.includes(operationId))
    .filter(({ name }) => names.length === 0 || names.some((pattern) => fitsGlob(name, pattern)))
    .filter((_, at) => shard === undefined || at % shard.count === shard.index - 1)
}

/** Cases that wait for a time-out come first, so that the others run meanwhile. */
function slowFirst(cases: readonly Case[]): Case[] {
  const isSlow = ({ callback }: Case): boolean => callback?.anomaly === 'slow'
  return [...cases.filter(isSlow), ...cases.filter((one) => !isSlow(one))]
}

async function inParallel<Item>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: count }, worker))
}

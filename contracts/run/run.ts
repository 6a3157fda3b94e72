import { createReceiver } from '../callbacks/receiver.ts'
import { createOracle } from '../checks/oracle.ts'
import { deriveCases } from '../derive/deriveCases.ts'
import type { Contract } from '../document/contract.ts'
import type { Case } from '../model/case.ts'
import type { CaseResult, RunResult } from '../model/result.ts'
import type { Target } from '../model/target.ts'
import type { RunContext } from './caseRun.ts'
import { cellsOf } from './cells.ts'
import { preferNote, waitNote } from './openingNotes.ts'
import { createPace } from './pace.ts'
import { runTarget } from './runTarget.ts'
import { type Selection, selected } from './selected.ts'
import { createSender } from './send.ts'
import { realTime, runStamp, stopwatch } from './stopwatch.ts'
import { type Wanted, wantedParts } from './wanted.ts'

/** A document and the service that is tested against it. */
export interface Pair {
  readonly contract: Contract
  readonly target: Target
}

export interface RunOptions extends Wanted, Pick<Selection, 'shard'> {
  readonly pairs: readonly Pair[]
  /** The same seed gives the same requests. */
  readonly seed: string
  /** Every case of a law, instead of a sample by the seed. @default whether cases are named */
  readonly isThorough?: boolean
  /** Real milliseconds in which a reply must come. @default 5000 */
  readonly timeLimit?: number
  /** Real milliseconds in which transactions of a shared account come to rest. @default see restOf */
  readonly rest?: number
  /** Real milliseconds by which a callback may come later than documented if the clock cannot be moved. @default 30000 */
  readonly callbackLateness?: number
  /** Called before the first case with a line that a user should know. */
  readonly onNote?: (line: string) => void
  /** Called before the first case with the document of each case that is left out. @default a note says so */
  readonly onLeftOut?: (documents: readonly string[]) => void
  /** Called with each result, in no particular order. */
  readonly onCase?: (result: CaseResult, done: number, total: number) => void
}

/** Derives the cases of each document and runs them. Results are in the order of derivation. */
export async function run(options: RunOptions): Promise<RunResult> {
  const { pairs, seed, timeLimit = 5_000, onCase, onNote, rest, callbackLateness } = options
  const elapsed = stopwatch()
  const startedAt = realTime()
  const ids = wantedParts(
    pairs.map(({ contract }) => contract),
    options,
  )
  const casesIn = (pair: Pair): Promise<Case[]> => casesOf(pair, ids.get(pair.contract) ?? new Set(), options)
  const cases = await Promise.all(pairs.map(casesIn))
  const derived = cases.flat().filter((one) => !isLeftOut(one, options))
  const selection = { ...options, names: options.cases ?? [] }
  const wanted = selected(derived, selection)
  const preferred = selected(cases.flat(), { operations: options.operations ?? [], names: options.cases ?? [] }).filter(
    (one) => isLeftOut(one, options),
  )
  const leftOut = preferred.map(({ document }) => document)
  if (options.onLeftOut !== undefined) options.onLeftOut(leftOut)
  else for (const line of preferNote(leftOut)) onNote?.(line)
  for (const pair of pairs) {
    const own = wanted.filter(({ document }) => document === pair.contract.name)
    for (const line of await waitNote(pair, own)) onNote?.(line)
  }
  const sender = createSender(timeLimit)
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
          ...(rest !== undefined && { rest }),
          ...(callbackLateness !== undefined && { callbackLateness }),
          ...(target.isShared === true && { pace: createPace() }),
        }
        await runTarget(
          shared,
          own,
          () => casesIn({ contract, target }),
          (result) => {
            results.set(result.name, result)
            onCase?.(result, results.size, wanted.length)
          },
        )
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
        isPartial(options) ? selectedOperations(contract, ordered) : contract,
        ordered.filter(({ document }) => document === contract.name),
      ),
    ),
    seed,
    startedAt,
    duration: elapsed(),
  }
}

function isPartial({ operations = [], cases = [] }: RunOptions): boolean {
  return operations.length + cases.length > 0
}

/** A contract with the operations and webhooks of these results alone, whose cells a partial run is about. */
function selectedOperations(contract: Contract, results: readonly CaseResult[]): Contract {
  const ids = new Set(results.map(({ operationId }) => operationId))
  return {
    ...contract,
    operations: contract.operations.filter(({ id }) => ids.has(id)),
    webhooks: contract.webhooks.filter(({ name }) => ids.has(name)),
  }
}

/** The cases of operations and webhooks. Unique members are new for a target that remembers earlier runs. */
async function casesOf(
  { contract, target }: Pair,
  ids: ReadonlySet<string>,
  { seed, cases = [], isThorough = cases.length > 0 }: RunOptions,
): Promise<Case[]> {
  if (ids.size === 0) return []
  const run = target.isShared === true ? runStamp() : ''
  return deriveCases(contract, { seed, isThorough, wants: (id) => ids.has(id), run })
}

/** Cases that ask a target for a status which does not answer `Prefer`; they are kept where the user names cases. */
function isLeftOut({ kind, document }: Case, { pairs, cases = [] }: RunOptions): boolean {
  const target = pairs.find(({ contract }) => contract.name === document)?.target
  return kind === 'preferred' && target?.prefers === false && cases.length === 0
}

import { availableParallelism } from 'node:os'
import { stopwatch } from '../contracts/run/stopwatch.ts'
import {
  type Mutant,
  type MutantRun,
  mutantHtml,
  mutantJson,
  mutantJunit,
  mutantReport,
  type Verdict,
} from '../mutation/index.ts'
import { runMutantTasks } from '../mutation/pool/mutationPool.ts'
import type { MutantTask } from '../mutation/pool/mutationTask.ts'
import { type MutantDocument, mutantDocuments } from '../mutation/stacks/mutantDocuments.ts'
import { mutantsOf } from '../mutation/stacks/mutantsOf.ts'
import { fitsGlob } from '../specs/formats/glob.ts'
import type { Assignment } from './verifyOptions.ts'
import { writeText } from './writeText.ts'

export interface VerifyMutantsOptions {
  readonly seed: string
  /** Ids of operations; all where there are none. */
  readonly operations?: readonly string[]
  /** Names of mutants, where `*` stands for anything; all where there are none. */
  readonly names?: readonly string[]
  /** The i-th of n parts, from 1. */
  readonly shard?: { readonly index: number; readonly count: number }
  /** `junit`, `html` and `json`, each with its file. */
  readonly report?: readonly Assignment[]
  /** Threads. @default one for each core, four at the most */
  readonly workers?: number
  /** Takes the report and, now and then, a line of progress. @default the process' own stdout */
  readonly write?: (text: string) => void
}

/** Breaks the services in every way, one at a time, and tells whether the suite noticed: 0 it did, 1 it did not, 2 it could not run. */
export async function verifyMutants(options: VerifyMutantsOptions): Promise<0 | 1 | 2> {
  const write = options.write ?? ((text: string) => process.stdout.write(text))
  try {
    const all = documentsOf(options).flatMap(mutantsOf)
    const prey = wanted(all, options)
    if (prey.length === 0) throw new Error('no mutant has that name, and no operation that id')
    const elapsed = stopwatch()
    const verdicts = await hunted(prey, options, progress(prey.length, write))
    writeReports(options, { verdicts, seed: options.seed, duration: elapsed() })
    const { text, isGood } = mutantReport(verdicts, { existing: all.map(({ name }) => name) })
    write(text)
    return isGood ? 0 : 1
  } catch (error) {
    process.stderr.write(`railyard: could not run: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

function writeReports({ report = [] }: VerifyMutantsOptions, run: MutantRun): void {
  const writers = { junit: mutantJunit, html: mutantHtml, json: mutantJson }
  for (const { name, value } of report)
    for (const [kind, write] of Object.entries(writers)) if (kind === name) writeText(value, write(run))
}

async function hunted(
  prey: readonly Mutant[],
  { seed, workers = Math.min(4, availableParallelism()) }: VerifyMutantsOptions,
  onVerdict: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const byName = new Map(prey.map((mutant) => [mutant.name, mutant]))
  const verdicts = new Map<string, Verdict>()
  await runMutantTasks(tasksOf(prey), {
    ...{ seed, workers },
    onOutcome({ name, ...outcome }) {
      const mutant = byName.get(name)
      if (mutant === undefined) return
      verdicts.set(name, { ...outcome, mutant })
      onVerdict({ ...outcome, mutant })
    },
  })
  return prey.flatMap(({ name }) => verdicts.get(name) ?? [])
}

/** One for each operation: the cases on which it has a part are run unbroken once for all of its mutants. */
function tasksOf(prey: readonly Mutant[]): MutantTask[] {
  return mutantDocuments.flatMap((document) => {
    const own = prey.filter((mutant) => mutant.document === document)
    const byOperation = Map.groupBy(own, ({ operationId }) => operationId)
    return [...byOperation.values()].map((mutants) => ({ document, names: mutants.map(({ name }) => name) }))
  })
}

/** Deriving mutants takes a second: only for documents that a name may mean. */
function documentsOf({ names = [] }: VerifyMutantsOptions): readonly MutantDocument[] {
  const patterns = names.map((name) => name.split('/', 1)[0] ?? '')
  return mutantDocuments.filter(
    (document) => patterns.length === 0 || patterns.some((pattern) => fitsGlob(document, pattern)),
  )
}

function wanted(mutants: readonly Mutant[], { operations = [], names = [], shard }: VerifyMutantsOptions): Mutant[] {
  return mutants
    .filter(({ operationId }) => operations.length === 0 || operations.includes(operationId))
    .filter(({ name }) => names.length === 0 || names.some((pattern) => fitsGlob(name, pattern)))
    .filter((_, at) => shard === undefined || at % shard.count === shard.index - 1)
}

/** Written over on a terminal; a line for each tenth elsewhere. */
function progress(total: number, write: (text: string) => void): (verdict: Verdict) => void {
  const isTerminal = process.stderr.isTTY === true
  const count = { done: 0, survived: 0 }
  return ({ outcome }) => {
    count.done += 1
    if (outcome === 'survived') count.survived += 1
    const line = `${count.done} of ${total} mutants, ${count.survived} survived`
    if (isTerminal) process.stderr.write(`\r${line}\u001b[K${count.done === total ? '\r\u001b[K' : ''}`)
    else if (Math.floor((10 * count.done) / total) > Math.floor((10 * (count.done - 1)) / total)) write(`${line}\n`)
  }
}

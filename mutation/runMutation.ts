import { availableParallelism } from 'node:os'
import { ownContract, type Selection, selected, stopwatch } from '../contracts/index.ts'
import { fitsGlob } from '../specs/formats/glob.ts'
import type { Mutant, Verdict } from './mutant.ts'
import { runMutationTasks } from './pool/mutationPool.ts'
import type { MutationTask, TaskCost } from './pool/taskRunner.ts'
import type { DocumentCost, MutationRun } from './report/mutationRun.ts'
import { changedOperations } from './select/changedOperations.ts'
import type { Changes } from './select/changes.ts'
import { selectMutants } from './select/selectMutants.ts'
import { type MutantDocument, mutantDocuments, mutantsOf } from './stacks/mutantsOf.ts'

export interface MutationOptions extends Selection {
  readonly seed: string
  /** Takes the mutants of operations that these changes are about, and of the others the sample. @default all */
  readonly changes?: Changes
  /** How many mutants are taken of those that no change is about. @default all without `changes`, else none */
  readonly sample?: { readonly size: number; readonly seed: string }
  /** Threads. @default one for each core, four at the most */
  readonly workers?: number
  /** Called with each verdict as it is reached, and the number of mutants in all. */
  readonly onVerdict?: (verdict: Verdict, total: number) => void
}

export interface MutationResult extends MutationRun {
  /** The names of all mutants, those that were not run included. */
  readonly existing: readonly string[]
}

/** Breaks our services in every way, one at a time, and runs the contract suite against each. Rejects where no mutant is meant. */
export async function runMutation(options: MutationOptions): Promise<MutationResult> {
  const { seed, workers = Math.min(4, availableParallelism()), onVerdict } = options
  const all = documentsOf(options).flatMap((document) => mutantsOf(document, ownContract(document)))
  const meant = selected(all, options)
  const mutants = sampled(meant, options)
  if (meant.length === 0) throw new Error('no mutant has that name, and no operation that id')
  const elapsed = stopwatch()
  const byName = new Map(mutants.map((mutant) => [mutant.name, mutant]))
  const verdicts = new Map<string, Verdict>()
  const costs = new Map<string, DocumentCost>()
  await runMutationTasks(tasksOf(mutants), {
    ...{ seed, workers },
    onCost: (task, cost) => costs.set(task.document, added(task, cost, costs.get(task.document))),
    onOutcome({ name, ...outcome }) {
      const mutant = byName.get(name)
      if (mutant === undefined) return
      verdicts.set(name, { ...outcome, mutant })
      onVerdict?.({ ...outcome, mutant }, mutants.length)
    },
  })
  return {
    verdicts: mutants.flatMap(({ name }) => verdicts.get(name) ?? []),
    ...{ seed, duration: elapsed(), costs: [...costs.values()], existing: all.map(({ name }) => name) },
  }
}

function sampled(mutants: readonly Mutant[], { seed, changes, sample }: MutationOptions): readonly Mutant[] {
  if (changes === undefined && sample === undefined) return mutants
  const documents = [...new Set(mutants.map(({ document }) => document))]
  const changed =
    changes && new Map(documents.map((name) => [name, changedOperations(ownContract(name), changes)] as const))
  return selectMutants(mutants, { changed, size: 0, seed, ...sample })
}

function added({ document, names }: MutationTask, cost: TaskCost, before: DocumentCost | undefined): DocumentCost {
  return {
    document,
    count: (before?.count ?? 0) + names.length,
    prepare: (before?.prepare ?? 0) + cost.prepare,
    unbroken: (before?.unbroken ?? 0) + cost.unbroken,
    mutants: (before?.mutants ?? 0) + cost.mutants,
  }
}

/** Deriving mutants takes a second: only for documents that a name may mean. */
function documentsOf({ names = [] }: MutationOptions): readonly MutantDocument[] {
  const patterns = names.map((name) => name.split('/', 1)[0] ?? '')
  return mutantDocuments.filter(
    (document) => patterns.length === 0 || patterns.some((pattern) => fitsGlob(document, pattern)),
  )
}

/** One task for each operation: the cases that call it run unbroken once for all of its mutants. */
function tasksOf(mutants: readonly Mutant[]): MutationTask[] {
  return mutantDocuments.flatMap((document) => {
    const own = mutants.filter((mutant) => mutant.document === document)
    const byOperation = Map.groupBy(own, ({ operationId }) => operationId)
    return [...byOperation.values()].map((group) => ({ document, names: group.map(({ name }) => name) }))
  })
}

import { type JudgedMutant, type MutantFate, mutantFates } from './mutantRun.ts'

/** How many met each fate. */
export type MutantCounts = Readonly<Record<MutantFate, number>>

export function mutantCounts(mutants: readonly JudgedMutant[]): MutantCounts {
  const count = (fate: MutantFate): number => mutants.filter((one) => one.fate === fate).length
  const [survived = 0, explained = 0, killed = 0, unmet = 0] = mutantFates.map(count)
  return { survived, explained, killed, 'did not apply': unmet }
}

/** By document and operation, in order. */
export function byOperation(mutants: readonly JudgedMutant[]): JudgedMutant[][] {
  return [...Map.groupBy(mutants, ({ mutant }) => `${mutant.document} ${mutant.operationId}`).values()]
}

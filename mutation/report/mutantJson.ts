import { byOperation, type JudgedMutant, judged, type MutationRun, mutantCounts } from './mutationRun.ts'

/** The run as JSON: totals, each operation's, and every mutant with what killed it or why it survived. */
export function mutantJson(run: MutationRun): string {
  const mutants = judged(run)
  const operations = byOperation(mutants).map((own) => ({
    document: own[0]?.mutant.document,
    operationId: own[0]?.mutant.operationId,
    ...mutantCounts(own),
  }))
  const { seed, duration } = run
  const totals = mutantCounts(mutants)
  const report = { version: 1, seed, duration, totals, operations, mutants: mutants.map(plain) }
  return `${JSON.stringify(report, null, 2)}\n`
}

function plain({ mutant: { name, document, operationId, kind }, outcome: _, ...verdict }: JudgedMutant): object {
  return { name, document, operationId, kind, ...verdict }
}

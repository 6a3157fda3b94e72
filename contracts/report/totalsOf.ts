import type { Cell, RunResult } from '../model/result.ts'

export interface Totals {
  readonly cases: number
  readonly held: number
  readonly broken: number
  readonly unsupported: number
  /** Documented cells. */
  readonly cells: number
  readonly reached: number
}

/** Counts the cases of a run by outcome, and its documented cells by whether they were reached. */
export function totalsOf(result: RunResult): Totals {
  const outcomes = Map.groupBy(result.cases, ({ outcome }) => outcome)
  return {
    cases: result.cases.length,
    held: outcomes.get('held')?.length ?? 0,
    broken: outcomes.get('broken')?.length ?? 0,
    unsupported: outcomes.get('unsupported')?.length ?? 0,
    cells: distinct(result.cells),
    reached: distinct(result.cells.filter(({ count }) => count > 0)),
  }
}

function distinct(cells: readonly Cell[]): number {
  return new Set(cells.map(({ document, row, column }) => JSON.stringify([document, row, column]))).size
}

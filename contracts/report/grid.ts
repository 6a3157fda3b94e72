import type { CaseResult, Cell, RunResult } from '../model/result.ts'

export interface GridRow {
  /** An operation, or `operationId → callback`. */
  readonly name: string
  /** Counts by column. Columns that are not documented for the row are absent. */
  readonly counts: ReadonlyMap<string, number>
  /** Cases of the operation; empty in the row of a callback. */
  readonly cases: readonly CaseResult[]
  /** Whether one of its cases is broken. */
  readonly isBroken: boolean
  /** Reason if all cases of the operation are unsupported. */
  readonly unsupported: string | undefined
}

export interface GridTable {
  readonly kind: 'operations' | 'callbacks'
  readonly columns: readonly string[]
  readonly rows: readonly GridRow[]
}

export interface DocumentGrid {
  readonly document: string
  readonly title: string
  readonly url: string
  readonly totals: Totals
  /** Operations, then callbacks; tables without rows are left out. */
  readonly tables: readonly GridTable[]
}

/** Groups the cells of a run into tables by document, for every report of the grid. */
export function gridOf(result: RunResult): DocumentGrid[] {
  const named = new Map(result.targets.map((target) => [target.document, target]))
  const documents = new Set([
    ...named.keys(),
    ...result.cells.map(({ document }) => document),
    ...result.cases.map(({ document }) => document),
  ])
  return [...documents].map((document) => {
    const cells = result.cells.filter((cell) => cell.document === document)
    const cases = result.cases.filter((one) => one.document === document)
    const operations = tableOf(
      'operations',
      cells.filter(({ row }) => !isCallback(row)),
      cases,
    )
    const callbacks = tableOf(
      'callbacks',
      cells.filter(({ row }) => isCallback(row)),
      cases,
    )
    return {
      document,
      title: named.get(document)?.title ?? document,
      url: named.get(document)?.url ?? '',
      totals: totalsOf({ ...result, cells, cases }),
      tables: [operations, callbacks].filter(({ rows }) => rows.length > 0),
    }
  })
}

/** The operation of a row, or the name of a webhook. */
function operationIn(row: string): string {
  const [before = '', after = ''] = row.split('→').map((part) => part.trim())
  return before === '' ? after : before
}

function isCallback(row: string): boolean {
  return row.includes('→')
}

function tableOf(kind: GridTable['kind'], cells: readonly Cell[], cases: readonly CaseResult[]): GridTable {
  const columns = [...new Set(cells.map(({ column }) => column))]
  const byOperation = Map.groupBy(cases, ({ operationId }) => operationId)
  const rows = [...Map.groupBy(cells, ({ row }) => row)].map(([name, inRow]) => {
    const ofOperation = byOperation.get(operationIn(name)) ?? []
    const own = kind === 'operations' ? ofOperation : ofOperation.filter((one) => one.kind === 'callback')
    return {
      name,
      counts: countsOf(inRow),
      cases: kind === 'operations' ? ofOperation : [],
      isBroken: own.some(({ outcome }) => outcome === 'broken'),
      unsupported: unsupportedReason(ofOperation),
    }
  })
  return { kind, columns: kind === 'operations' ? columns.sort() : columns, rows }
}

function countsOf(cells: readonly Cell[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { column, count } of cells) counts.set(column, (counts.get(column) ?? 0) + count)
  return counts
}

function unsupportedReason(cases: readonly CaseResult[]): string | undefined {
  if (cases.length === 0 || cases.some(({ outcome }) => outcome !== 'unsupported')) return undefined
  return cases.find(({ reason }) => reason !== undefined)?.reason ?? 'no reason given'
}

export interface Totals {
  readonly cases: number
  readonly held: number
  readonly broken: number
  /** Broken by a fault that the document names. */
  readonly known: number
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
    known: outcomes.get('known')?.length ?? 0,
    unsupported: outcomes.get('unsupported')?.length ?? 0,
    cells: distinct(result.cells),
    reached: distinct(result.cells.filter(({ count }) => count > 0)),
  }
}

function distinct(cells: readonly Cell[]): number {
  return new Set(cells.map(({ document, row, column }) => JSON.stringify([document, row, column]))).size
}

import { parsedJson } from '../../specs/formats/json.ts'
import type { Cell, RunResult } from '../model/result.ts'
import { totalsOf } from './grid.ts'

/** The reached cells by document, then by operation or callback. Sorted, so that diffs are small. */
export type Coverage = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export interface CoveredCell {
  readonly document: string
  readonly row: string
  readonly column: string
}

/** The coverage of a run. It has no counts, since those differ by seed. */
export function coverageOf({ cells }: RunResult): Coverage {
  const reached = cells.filter(({ count }) => count > 0)
  return grouped(
    reached,
    ({ document }) => document,
    (inDocument) =>
      grouped(
        inDocument,
        ({ row }) => row,
        (inRow) => [...new Set(inRow.map(({ column }) => column))].sort(),
      ),
  )
}

/** The cells of `before` that `after` lacks. */
export function lostCells(before: Coverage, after: Coverage): CoveredCell[] {
  return Object.entries(before).flatMap(([document, rows]) =>
    Object.entries(rows).flatMap(([row, columns]) =>
      columns
        .filter((column) => !own(own(after, document) ?? {}, row)?.includes(column))
        .map((column) => ({ document, row, column })),
    ),
  )
}

/** The share of the documented cells that a run reached, 0 to 1. Unsupported cells count as not reached. */
export function coverageRatio(result: RunResult): number {
  const { cells, reached } = totalsOf(result)
  return cells === 0 ? 0 : reached / cells
}

/** @note A document or an operation may be named `constructor`. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

function grouped<Value>(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
  contentOf: (cells: readonly Cell[]) => Value,
): Record<string, Value> {
  const groups = Map.groupBy(cells, nameOf)
  return Object.fromEntries([...groups.keys()].sort().map((name) => [name, contentOf(groups.get(name) ?? [])]))
}

/** Parses `coverage.json`. Throws if it has another form. */
export function parseCoverage(text: string): Coverage {
  const documents = parsedJson(text)
  if (isRecord(documents, (rows) => isRecord(rows, isColumns))) return documents
  throw new Error(
    'Failed to read the coverage: it is not {document: {operation: [status, …]}}. Write it again with a full run.',
  )
}

function isColumns(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((column) => typeof column === 'string')
}

function isRecord<Value>(value: unknown, holds: (value: unknown) => value is Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds)
}

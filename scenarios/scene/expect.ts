import { inspect, isDeepStrictEqual } from 'node:util'
import type { Verdict } from '../../testing/index.ts'
import { Mismatch } from '../actors/mismatch.ts'
import { foundCells, type Rows } from '../vocabulary/cells.ts'

export { Mismatch }

/** Throws unless both are the same. `what`: the status of transaction x. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  if (isDeepStrictEqual(found, expected)) return
  throw new Mismatch(`${what} is not as expected.\n- expected: ${show(expected)}\n+ found:    ${show(found)}`)
}

/** Throws unless a value has what a table of dotted paths and cells says. `*` stands for anything, an empty cell for nothing. */
export function expectFields(what: string, found: unknown, rows: Rows): void {
  const paths = rows.map(([path = '']) => path)
  const cells = rows.map(([, cell = '']) => cell)
  expectSame(what, foundCells(found, paths, cells), Object.fromEntries(paths.map((path, at) => [path, cells[at]])))
}

/** Throws unless a list is what a table says: paths in its head, and one row for each entry, in order. */
export function expectRows(what: string, found: readonly unknown[], [paths = [], ...rows]: Rows): void {
  expectSame(
    what,
    found.map((entry, at) => foundCells(entry, paths, rows[at] ?? [])),
    rows.map((row) => Object.fromEntries(paths.map((path, at) => [path, row[at]]))),
  )
}

/** Throws unless a matcher has passed. */
export function expectVerdict({ pass, message }: Verdict): void {
  if (!pass) throw new Mismatch(message())
}

function show(value: unknown): string {
  return inspect(value, { depth: 6, breakLength: 100, maxStringLength: 500 })
}

import type { EndOfRun, Invariant } from './invariant.ts'
import { comparableCell } from './sources/exactAmount.ts'
import { type Row, rowText } from './sources/row.ts'

export type ReadRows = (end: EndOfRun) => Promise<readonly Row[]>

/** How many rows a message shows. */
const shown = 5

/** An invariant that a source has no rows. `what`: what the rows would show, which may never happen. */
export function neverRows(what: string, read: ReadRows): Invariant {
  return {
    name: `never: ${what}`,
    isBuiltIn: false,
    async check(end) {
      const rows = await read(end)
      return rows.length === 0 ? undefined : `there ${counted(rows.length)}: ${listed(rows)}`
    },
  }
}

/** An invariant that two sources have the same rows, in any order. Numbers are compared exactly, whatever their form. */
export function sameRows(name: string, readOne: ReadRows, readOther: ReadRows): Invariant {
  return {
    name,
    isBuiltIn: false,
    async check(end) {
      const [one, other] = [await readOne(end), await readOther(end)]
      const lines = [
        ...onlyIn(one, other, 'the first has rows that the second has not'),
        ...onlyIn(other, one, 'the second has rows that the first has not'),
      ]
      return lines.length === 0 ? undefined : lines.join('\n')
    },
  }
}

function onlyIn(rows: readonly Row[], others: readonly Row[], says: string): string[] {
  const left = others.map((row) => keyOf(row, rows[0]))
  const only = rows.filter((row) => {
    const at = left.indexOf(keyOf(row, others[0]))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return only.length === 0 ? [] : [`${says}: ${listed(only)}`]
}

/** Rows with the same names of columns are compared by them, others by the order of their columns. */
function keyOf(row: Row, other: Row | undefined): string {
  const names = Object.keys(row)
  const hasSameNames = other !== undefined && names.toSorted().join('\n') === Object.keys(other).toSorted().join('\n')
  const ordered = hasSameNames ? names.toSorted() : names
  return JSON.stringify(ordered.map((name) => comparableCell(row[name] ?? null)))
}

function listed(rows: readonly Row[]): string {
  const texts = rows.slice(0, shown).map((row) => rowText(row))
  return rows.length > shown ? `${texts.join('; ')}; and ${rows.length - shown} more` : texts.join('; ')
}

function counted(count: number): string {
  return count === 1 ? 'is a row' : `are ${count} rows`
}

import { atPointer } from '../formats/pointer.ts'
import { isRecord } from '../openapi/document/isRecord.ts'
import { cellText, markdownTable } from './markdownTable.ts'

/** A column of a table of a data file. */
export interface Column {
  /** Path of the value in a row: `code`, `class.id`. */
  readonly path: string
  readonly heading: string
}

/** Parses `evidence:standing` as the path `evidence` with the heading "standing". The default heading is the path. */
export function parseColumn(word: string): Column {
  const [path = '', heading = path] = word.split(':')
  return { path, heading: heading.replaceAll('_', ' ') }
}

/** Makes a table of the rows of a data file. The column `key` is the key of a row in a map. */
export function rowsTable(data: unknown, columns: readonly Column[]): string {
  const rows = Array.isArray(data) ? data.map((row) => ['', row]) : Object.entries(isRecord(data) ? data : {})
  return markdownTable(
    columns.map(({ heading }) => heading),
    rows.map(([key, row]) =>
      columns.map(({ path }) =>
        path === 'key' ? String(key) : cellText(atPointer(row, `/${path.replaceAll('.', '/')}`)),
      ),
    ),
  )
}

/** Makes a pivot table. Rows equal in `columns` become one row, with a column of `cell` values for each value of `across`. */
export function pivotTable(data: unknown, across: Column, cell: Column, columns: readonly Column[]): string {
  const rows = Array.isArray(data) ? data.filter(isRecord) : []
  const heads = [...new Set(rows.map((row) => cellText(row[across.path])))]
  const groups = Map.groupBy(rows, (row) => columns.map(({ path }) => cellText(row[path])).join('\n'))
  return markdownTable(
    [...heads.map((head) => `${across.heading} ${head}`), ...columns.map(({ heading }) => heading)],
    [...groups].map(([shared, group]) => [...heads.map((head) => cells(group, head)), ...shared.split('\n')]),
  )

  function cells(group: readonly Record<string, unknown>[], head: string): string {
    const inColumn = group.filter((row) => cellText(row[across.path]) === head)
    return inColumn.map((row) => cellText(row[cell.path])).join(', ')
  }
}

import { isRecord } from '../openapi/document/isRecord.ts'
import { cellText } from './cellText.ts'
import type { Column } from './column.ts'
import { markdownTable } from './markdownTable.ts'

/**
 * The rows of a data file under the columns asked for: `code`, `class.id`, or with a heading of its own `evidence:standing`.
 * `key` is the name of a row in a map.
 */
export function rowsTable(data: unknown, columns: readonly Column[]): string {
  const rows = Array.isArray(data) ? data.map((row) => ['', row]) : Object.entries(isRecord(data) ? data : {})
  return markdownTable(
    columns.map(({ heading }) => heading),
    rows.map(([key, row]) => columns.map(({ path }) => (path === 'key' ? String(key) : cellText(valueAt(row, path))))),
  )
}

function valueAt(row: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), row)
}

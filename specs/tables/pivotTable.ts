import { isRecord } from '../openapi/document/isRecord.ts'
import { cellText } from './cellText.ts'
import type { Column } from './column.ts'
import { markdownTable } from './markdownTable.ts'

/** Rows that agree in the other columns become one: the `cell` of each stands in the column of its value of `across`. */
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

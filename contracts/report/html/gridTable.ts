import { escapedXml } from '../escapedXml.ts'
import type { DocumentGrid, GridRow, GridTable } from '../gridOf.ts'
import { badge } from './badge.ts'
import { caseId } from './caseId.ts'

/** One table of the grid: rows operations or callbacks, columns their statuses. */
export function gridTable({ document, title }: DocumentGrid, { kind, columns, rows }: GridTable): string {
  const heads = columns.map((column) => `<th scope="col">${escapedXml(column)}</th>`).join('')
  const body = rows.map((row) => gridRow(document, columns, row)).join('\n')
  return `<section class="sheet"><h3>${escapedXml(title)}: ${kind}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="${escapedXml(`${title}: ${kind}`)}"><table class="grid"><thead><tr><th scope="col">${kind.slice(0, -1)}</th>${heads}</tr></thead>
<tbody>${body}</tbody></table></div></section>`
}

function gridRow(document: string, columns: readonly string[], row: GridRow): string {
  const name = escapedXml(row.name)
  const broken = row.cases.filter(({ outcome }) => outcome === 'broken').length
  const link = row.cases.length === 0 ? name : `<a href="#${caseId('operation', document, row.name)}">${name}</a>`
  const cells = columns.map((column) => cell(row, column)).join('')
  return `<tr data-row="${escapedXml(document)} ${name}"><th scope="row">${link} ${badge(broken, 'broken')}</th>${cells}</tr>`
}

function cell({ counts, unsupported }: GridRow, column: string): string {
  const count = counts.get(column)
  if (count === undefined) return '<td class="none"></td>'
  if (count > 0) return `<td class="hit">${count}</td>`
  if (unsupported === undefined) return '<td class="miss" title="documented, not reached">0</td>'
  return `<td class="unsupported" title="${escapedXml(unsupported)}">n/a</td>`
}

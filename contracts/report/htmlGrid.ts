import { type Html, html } from '../../specs/formats/html.ts'
import type { DocumentGrid, GridRow, GridTable } from './grid.ts'
import { anchor, countBadge } from './html/reportPage.ts'

const legend = html`<div class="legend"><span><b class="hit">7</b>times reached</span><span><b class="miss">0</b>documented, not reached</span><span><b class="unsupported">n/a</b>the target does not have it</span><span>empty: not documented</span></div>`

/** The tables of the grid: rows operations or callbacks, columns their statuses. */
export function htmlGrid(grids: readonly DocumentGrid[]): Html {
  return html`${legend}
${grids.map((grid) => grid.tables.map((table) => gridTable(grid, table)))}`
}

function gridTable({ document, title }: DocumentGrid, { kind, columns, rows }: GridTable): Html {
  const heads = columns.map((column) => html`<th scope="col">${column}</th>`)
  const name = `${title}: ${kind}`
  return html`<section class="sheet"><h3>${name}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="grid"><thead><tr><th scope="col">${kind.slice(0, -1)}</th>${heads}</tr></thead>
<tbody>${rows.map((row) => gridRow(document, columns, row))}</tbody></table></div></section>\n`
}

function gridRow(document: string, columns: readonly string[], row: GridRow): Html {
  const { name, cases } = row
  const broken = cases.filter(({ outcome }) => outcome === 'broken').length
  const link = cases.length === 0 ? name : html`<a href="#${anchor('operation', document, name)}">${name}</a>`
  const cells = columns.map((column) => cell(row, column))
  return html`<tr data-row="${document} ${name}"><th scope="row">${link} ${countBadge(broken, 'broken', 'broken')}</th>${cells}</tr>\n`
}

function cell({ counts, unsupported }: GridRow, column: string): Html {
  const count = counts.get(column)
  if (count === undefined) return html`<td class="none"></td>`
  if (count > 0) return html`<td class="hit">${count}</td>`
  if (unsupported === undefined) return html`<td class="miss" title="documented, not reached">0</td>`
  return html`<td class="unsupported" title="${unsupported}">n/a</td>`
}

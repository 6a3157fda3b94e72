import pc from 'picocolors'
import { visibleText } from '../../specs/formats/visibleText.ts'
import type { RunResult } from '../model/result.ts'
import { percent } from './figures.ts'
import { type DocumentGrid, type GridRow, type GridTable, gridOf } from './grid.ts'

export interface GridTextOptions {
  readonly color: boolean
  /** Width of the terminal in characters. */
  readonly width: number
  /** `broken`: only the rows that have broken cases. @default all */
  readonly rows?: 'all' | 'broken'
}

type Colors = ReturnType<typeof pc.createColors>

const narrowestName = 24
const gap = '  '

/** The grid for a terminal: rows are operations and callbacks, columns are statuses, with totals by document. */
export function gridText(result: RunResult, { color, width, rows = 'all' }: GridTextOptions): string {
  const colors = pc.createColors(color)
  const grids = gridOf(result).map((grid) => (rows === 'all' ? grid : { ...grid, tables: brokenRows(grid.tables) }))
  const documents = grids.map((grid) =>
    [headline(grid, colors), ...grid.tables.flatMap((table) => tableText(table, width, colors))].join('\n'),
  )
  const legend = colors.dim('number: times reached   [ ] not reached   · not documented   n/a unsupported')
  const isShown = grids.some(({ tables }) => tables.length > 0)
  return `${[...documents, ...(isShown ? [legend] : [])].join('\n')}\n`
}

function brokenRows(tables: readonly GridTable[]): GridTable[] {
  return tables
    .map((table) => ({ ...table, rows: table.rows.filter(({ isBroken }) => isBroken) }))
    .filter(({ rows }) => rows.length > 0)
}

function headline({ document, title, url, totals }: DocumentGrid, colors: Colors): string {
  const { reached, cells, held, broken, known, unsupported } = totals
  const share = `${reached} of ${cells} cells reached (${percent(reached, cells)})`
  const counts = [
    reached === cells ? colors.green(share) : colors.yellow(share),
    `${held} held`,
    broken === 0 ? '0 broken' : colors.red(`${broken} broken`),
    ...(known === 0 ? [] : [colors.yellow(`${known} known`)]),
    ...(unsupported === 0 ? [] : [colors.yellow(`${unsupported} unsupported`)]),
  ]
  const name = title === document ? document : `${document}  ${title}`
  return `${colors.bold(visibleText(name))}  ${colors.dim(visibleText(url))}\n${counts.join(', ')}\n`
}

/** Splits a table that is too wide into several. */
function tableText(table: GridTable, width: number, colors: Colors): string[] {
  const longest = Math.max(table.kind.length, ...table.rows.map(({ name }) => visibleText(name).length))
  const widths = table.columns.map((column) => columnWidth(table, column))
  const whole = widths.reduce((sum, one) => sum + one, 0)
  const nameWidth = Math.min(longest, Math.max(narrowestName, width - whole))
  return blocksOf(widths, width - nameWidth).map((indexes) => {
    const columns = indexes.map((index) => ({ name: table.columns[index] ?? '', width: widths[index] ?? 0 }))
    const head = colors.bold(
      table.kind.padEnd(nameWidth) + columns.map((column) => column.name.padStart(column.width)).join(''),
    )
    const rows = table.rows.map((row) => {
      const name = shortName(visibleText(row.name), nameWidth).padEnd(nameWidth)
      const broken = row.cases.some(({ outcome }) => outcome === 'broken')
      const cells = columns.map((column) => cellText(row, column.name, column.width, colors)).join('')
      return (broken ? colors.red(name) : name) + cells
    })
    return `${[head, ...rows].join('\n')}\n`
  })
}

function columnWidth({ rows }: GridTable, column: string): number {
  const counts = rows.map(({ counts }) => String(counts.get(column) ?? '').length)
  return Math.max(3, column.length, ...counts) + gap.length
}

function blocksOf(widths: readonly number[], room: number): number[][] {
  const blocks: number[][] = []
  let used = Number.POSITIVE_INFINITY
  widths.forEach((width, index) => {
    if (used + width > room) {
      blocks.push([])
      used = 0
    }
    blocks.at(-1)?.push(index)
    used += width
  })
  return blocks
}

function cellText({ counts, unsupported }: GridRow, column: string, width: number, colors: Colors): string {
  const count = counts.get(column)
  if (count === undefined) return colors.dim('·'.padStart(width))
  if (count > 0) return colors.green(String(count).padStart(width))
  return unsupported === undefined
    ? colors.bold(colors.yellow('[ ]'.padStart(width)))
    : colors.dim('n/a'.padStart(width))
}

function shortName(name: string, width: number): string {
  return name.length <= width ? name : `${name.slice(0, width - 1)}…`
}

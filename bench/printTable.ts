import type { Figure } from './figure.ts'

/** Writes the figures as one table, each with its budget and whether it is kept. */
export function printTable(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ what, text, budget = '', ok }) => [
    what,
    text,
    budget,
    ok === undefined ? '' : ok ? 'ok' : 'over',
  ])
  const table = [['what', 'measured', 'budget', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  process.stdout.write(`${title}\n\n${lines.map((line) => line.trimEnd()).join('\n')}\n`)
}

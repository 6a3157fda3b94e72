import type { StepResult } from '../results/scenarioResult.ts'

/** The table or the text below a sentence, as a feature file has it. */
export function belowText({ table, content }: Pick<StepResult, 'table' | 'content'>): string[] {
  if (content !== undefined) return ['"""', ...content.split('\n'), '"""']
  const rows = (table ?? []).map((cells) => cells.map(escaped))
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
}

function escaped(cell: string): string {
  return cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', '\\n')
}

import { type DurationUnit, durationParts } from '../formats/duration.ts'

/** Makes a Markdown table. Bars in cells are escaped; line breaks become spaces. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(line).join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

/** Formats a value as cell text: `yes` for true, `a, b` for a list, `3 s` for the duration PT3S, empty for null. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.map(cellText).join(', ') : inWords(String(value))
}

const units: Readonly<Record<DurationUnit, string>> = {
  weeks: 'w',
  days: 'd',
  hours: 'h',
  minutes: 'min',
  seconds: 's',
}

function inWords(text: string): string {
  const parts = durationParts(text)
  return parts?.map(({ unit, count }) => `${count} ${units[unit]}`).join(' ') ?? text
}

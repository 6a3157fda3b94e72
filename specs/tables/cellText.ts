import { type DurationUnit, durationParts } from '../formats/duration.ts'

/** A value as a reader takes it: `yes`, `a, b`, `3 s` for the duration PT3S, nothing for null. */
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

import { durationParts } from '../../../specs/formats/duration.ts'

/** How far a clock is moved, as `advanceClock` takes it. */
export type Span = { readonly by: string } | { readonly to: string }

/** Milliseconds of a unit by its names. People write more than the `5m` and `1h30m` of commands, which `isoDuration` reads. */
const units: readonly (readonly [names: RegExp, milliseconds: number])[] = [
  [/^(ms|millis|milliseconds?)$/, 1],
  [/^(s|secs?|seconds?)$/, 1_000],
  [/^(m|mins?|minutes?)$/, 60_000],
  [/^(h|hrs?|hours?)$/, 3_600_000],
  [/^(d|days?)$/, 86_400_000],
  [/^(w|wks?|weeks?)$/, 7 * 86_400_000],
]

/**
 * Reads what a person writes: an ISO 8601 duration, a duration as `1h30m`, `90s` or `2 days`, or a moment as `2026-01-05T12:00:00Z`.
 * Without an offset a moment is in UTC. Undefined for anything else.
 */
export function readSpan(text: string): Span | undefined {
  const trimmed = text.trim()
  const written = trimmed.toUpperCase()
  if (durationParts(written) !== undefined) return { by: written }
  const milliseconds = readDuration(trimmed.toLowerCase())
  if (milliseconds !== undefined) return { by: durationOf(milliseconds) }
  const moment = readMoment(trimmed)
  return moment === undefined ? undefined : { to: moment }
}

/** Reads a moment; without a time of day it is midnight, without an offset it is in UTC. */
export function readMoment(text: string): string | undefined {
  const [, day, time = '00:00:00', offset = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?))?\s*(Z|z|[+-]\d\d:\d\d)?$/.exec(text.trim()) ?? []
  if (day === undefined) return undefined
  // JavaScript takes February 30 for March 2.
  const midnight = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return undefined
  const instant = Date.parse(`${day}T${time}${offset.toUpperCase()}`)
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString()
}

function readDuration(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?\s*[a-z]+[\s,]*)+$/.test(text)) return undefined
  let milliseconds = 0
  for (const [, amount, name = ''] of text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/g)) {
    const unit = units.find(([names]) => names.test(name))
    if (unit === undefined) return undefined
    milliseconds += Number(amount) * unit[1]
  }
  return Math.round(milliseconds)
}

/** The ISO 8601 duration of some milliseconds, in days at most. */
function durationOf(milliseconds: number): string {
  const { days, hours, minutes, seconds } = partsOf(milliseconds)
  const time = [amountOf(hours, 'H'), amountOf(minutes, 'M'), amountOf(seconds, 'S')].join('')
  if (days === 0 && time === '') return 'PT0S'
  return `P${amountOf(days, 'D')}${time === '' ? '' : `T${time}`}`
}

function amountOf(amount: number, unit: string): string {
  return amount === 0 ? '' : `${amount}${unit}`
}

function partsOf(milliseconds: number) {
  const minutes = Math.floor(milliseconds / 60_000)
  return {
    days: Math.floor(minutes / 1_440),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
    seconds: (milliseconds % 60_000) / 1_000,
  }
}

/** How long it is from one moment to another, to read: `1 h 30 min`. */
export function untilText(from: string, to: string): string {
  const milliseconds = Date.parse(to) - Date.parse(from)
  if (milliseconds <= 0) return 'now'
  const { days, hours, minutes, seconds } = partsOf(milliseconds)
  const parts: readonly (readonly [number, string])[] = [
    [days, 'd'],
    [hours, 'h'],
    [minutes, 'min'],
    [seconds, 's'],
  ]
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ')
}

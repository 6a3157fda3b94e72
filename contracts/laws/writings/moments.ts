import { isRecord } from '../../../specs/openapi/index.ts'
import { momentOf } from '../../relations/momentOf.ts'
import type { Path } from '../../request/parts.ts'

/** A moment in RFC 3339, with an offset in minutes. */
export function momentText(moment: number, offset: number): string {
  const local = new Date(moment + offset * 60_000).toISOString().slice(0, -5)
  const size = Math.abs(offset)
  const pair = (number: number): string => String(number).padStart(2, '0')
  const sign = offset < 0 ? '-' : '+'
  return offset === 0 ? `${local}Z` : `${local}${sign}${pair(Math.floor(size / 60))}:${pair(size % 60)}`
}

/** The moments in a value and their paths, in order. */
export function momentsIn(value: unknown, path: Path = []): { readonly path: Path; readonly moment: number }[] {
  if (typeof value === 'string') {
    const moment = momentOf(value)
    return moment === undefined ? [] : [{ path, moment }]
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => momentsIn(item, [...path, at]))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => momentsIn(inner, [...path, name]))
}

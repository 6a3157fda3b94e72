import { pointerKeys } from '../../../specs/formats/pointer.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { FilterRule, SortKey } from '../../document/list.ts'

/** The values at a JSON pointer in which `*` stands for each item of an array. Null and absent members give none. */
export function valuesAt(entry: unknown, pointer: string): readonly unknown[] {
  let found: readonly unknown[] = [entry]
  for (const key of pointerKeys(pointer))
    found = found.flatMap((value) => {
      if (key === '*') return Array.isArray(value) ? value : []
      if (Array.isArray(value)) return value.slice(Number(key), Number(key) + 1)
      return isRecord(value) && Object.hasOwn(value, key) ? [value[key]] : []
    })
  return found.filter((value) => value !== undefined && value !== null)
}

const moment = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d|$)/

/** Compares numbers by size, dates by moment, and other texts by code point. Negative if `one` comes first. */
export function compareValues(one: unknown, other: unknown): number {
  const [left, right] = [sortable(one), sortable(other)]
  if (left === right) return 0
  if (left === undefined || right === undefined) return left === undefined ? 1 : -1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)))
}

function sortable(value: unknown): string | number | undefined {
  if (typeof value === 'boolean' || typeof value === 'number') return Number(value)
  if (typeof value !== 'string') return undefined
  const time = moment.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? value : time
}

/** Compares two entries by an order. 0 if it does not tell them apart, or an entry lacks the member. */
export function compareEntries(one: unknown, other: unknown, order: readonly SortKey[]): number {
  for (const { by, isDescending } of order) {
    const [left, right] = [keyOf(one, by), keyOf(other, by)]
    if (left === undefined || right === undefined) return 0
    const compared = compareValues(left, right)
    if (compared !== 0) return isDescending ? -compared : compared
  }
  return 0
}

function keyOf(entry: unknown, by: readonly string[]): unknown {
  return by.flatMap((pointer) => valuesAt(entry, pointer)).find((value) => sortable(value) !== undefined)
}

/** Whether an entry has what a filter asks for. Undefined if entries do not show it. */
export function fits(
  entry: unknown,
  { member, compare, ignoresCase }: FilterRule,
  asked: unknown,
): boolean | undefined {
  if (member === undefined) return undefined
  const values = valuesAt(entry, member)
  const folded = (value: unknown): unknown => (ignoresCase && typeof value === 'string' ? value.toLowerCase() : value)
  const wanted = [asked].flat().map(folded)
  return values.some((value) => wanted.some((one) => agrees[compare](folded(value), one)))
}

const agrees: Readonly<Record<FilterRule['compare'], (value: unknown, asked: unknown) => boolean>> = {
  equal: (value, asked) => String(value) === String(asked),
  from: (value, asked) => compareValues(value, asked) >= 0,
  to: (value, asked) => compareValues(value, asked) <= 0,
  begins: (value, asked) => String(value).toLowerCase().startsWith(String(asked).toLowerCase()),
}

import type { Language } from '../languages/language.ts'
import { translate } from '../languages/translate.ts'
import { nameOf } from './nameOf.ts'
import type { ProductRow } from './productRow.ts'

type Value = (row: ProductRow) => string | number
type Order = (a: ProductRow, b: ProductRow) => number

/** Sorts by a list such as `-amount,name`; undefined where a field can't be sorted by. @see docs/dtone.md#products */
export function sortProducts(rows: readonly ProductRow[], language: Language, sort = 'id'): ProductRow[] | undefined {
  const fields = new Map<string, Value>([
    ['id', ({ id }) => id],
    ['name', (row) => translate(nameOf(row), language)],
    ['amount', ({ destination }) => ('amount' in destination ? destination.amount : destination.min)],
  ])
  const orders = sort.split(',').map((text) => orderBy(text.trim(), fields))
  if (orders.includes(undefined)) return undefined
  return rows.toSorted((a, b) => orders.reduce((result, order) => result || (order?.(a, b) ?? 0), 0))
}

function orderBy(text: string, fields: ReadonlyMap<string, Value>): Order | undefined {
  const value = fields.get(text.replace(/^-/, ''))
  if (value === undefined) return undefined
  const direction = text.startsWith('-') ? -1 : 1
  return (a, b) => direction * compare(value(a), value(b))
}

function compare(a: string | number, b: string | number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

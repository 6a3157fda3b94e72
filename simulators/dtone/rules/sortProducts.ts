import type { Product } from '../model.ts'

const fields = new Map<string, (product: Product) => string | number>([
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['amount', ({ destination: { amount } }) => (typeof amount === 'number' ? amount : amount.min)],
])

/** Sorts by a list such as `-amount,name`; undefined where a field can't be sorted by. @see docs/dtone.md#products */
export function sortProducts(products: readonly Product[], sort = 'id'): Product[] | undefined {
  const orders = sort.split(',').map(orderBy)
  if (orders.includes(undefined)) return undefined
  return products.toSorted((a, b) => orders.reduce((result, order) => result || (order?.(a, b) ?? 0), 0))
}

function orderBy(text: string): ((a: Product, b: Product) => number) | undefined {
  const name = text.trim()
  const value = fields.get(name.replace(/^-/, ''))
  if (value === undefined) return undefined
  const direction = name.startsWith('-') ? -1 : 1
  return (a, b) => direction * compare(value(a), value(b))
}

function compare(a: string | number, b: string | number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

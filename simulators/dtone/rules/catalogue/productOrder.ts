import { remember } from '../../../../specs/openapi/index.ts'
import type { ProductBatch, ProductChange } from '../../model.ts'
import type { Language } from '../languages/languages.ts'
import { translate } from '../languages/translate.ts'
import { nameOf, type ProductRow } from './productRow.ts'
import { type Filters, findProducts } from './productSearch.ts'
import type { CatalogueState } from './worldCatalogue.ts'

/** The products of a search, by position in the requested order. */
interface FoundProducts {
  readonly length: number
  slice(from: number, to: number): ProductRow[]
}

/**
 * The products for sale in a world that match every filter, sorted by a list such as `-amount,name`; `undefined` if a field is unknown.
 * Names sort in the given language. @see docs/dtone.md#products
 */
export function sortedProducts(filters: Filters, language: Language, state: CatalogueState): FoundProducts | undefined {
  const { page: _, per_page: _size, sort = 'id', ...asked } = filters
  const columns = columnsOf(sort, language)
  if (columns === undefined) return undefined
  const rows = findProducts(asked, state)
  if (sort === 'id') return rows
  const batches = [...state.productBatches.values()]
  const changes = [...state.productChanges.values()]
  const places = orderOf(JSON.stringify({ asked, sort, language, batches, changes } satisfies Search))
  return {
    length: rows.length,
    slice: (from, to) => [...places.subarray(from, to)].flatMap((place) => rows.slice(place, place + 1)),
  }
}

/** All that an order depends on. */
interface Search {
  readonly asked: Filters
  readonly sort: string
  readonly language: Language
  readonly batches: readonly ProductBatch[]
  readonly changes: readonly ProductChange[]
}

/** The order of the last searches, four bytes for each product: a client that reads page after page does not sort for each. */
const orderOf = remember((search: string): Uint32Array => {
  const { asked, sort, language, batches, changes }: Search = JSON.parse(search)
  const state = {
    productBatches: { values: () => batches },
    productChanges: new Map(changes.map((change) => [change.productId, change])),
  }
  const orders = (columnsOf(sort, language) ?? []).map((column) => orderBy(findProducts(asked, state), column))
  return Uint32Array.from({ length: findProducts(asked, state).length }, (_, place) => place).sort(
    (a, b) => firstDecided(orders, a, b) || a - b,
  )
}, 8)

type Order = (a: number, b: number) => number

function firstDecided(orders: readonly Order[], a: number, b: number): number {
  for (const order of orders) {
    const decided = order(a, b)
    if (decided !== 0) return decided
  }
  return 0
}

interface Column {
  readonly direction: 1 | -1
  readonly value: (row: ProductRow) => string | number
}

function columnsOf(sort: string, language: Language): Column[] | undefined {
  const fields = new Map<string, Column['value']>([
    ['id', ({ id }) => id],
    ['name', (row) => translate(nameOf(row), language)],
    ['amount', ({ destination }) => ('amount' in destination ? destination.amount : destination.min)],
  ])
  const columns = sort.split(',').map((text): Column | undefined => {
    const value = fields.get(text.trim().replace(/^-/, ''))
    return value && { value, direction: text.trim().startsWith('-') ? -1 : 1 }
  })
  const known = columns.filter((column) => column !== undefined)
  return known.length === columns.length ? known : undefined
}

/** Compares places by one column. */
function orderBy(rows: Iterable<ProductRow>, { direction, value }: Column): Order {
  const values = Array.from(rows, value)
  return (a, b) => direction * compare(values[a], values[b])
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0
  return a < b ? -1 : 1
}

import { products } from '../data/products.ts'
import { lazy } from './lazy.ts'
import type { ProductRow } from './productRow.ts'

const written: readonly ProductRow[] = products

/** The rows of all products by id, in the order of ids. */
export const catalogueRows: () => ReadonlyMap<number, ProductRow> = lazy(
  () => new Map([...written].sort((a, b) => a.id - b.id).map((row) => [row.id, row])),
)

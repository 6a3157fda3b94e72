import { products } from '../../data/products.ts'
import { assortedRows } from './assortedRows.ts'
import { lazy } from './lazy.ts'
import { operatorRows } from './operatorRows.ts'
import type { ProductRow } from './productRow.ts'

const written: readonly ProductRow[] = products

/** The rows of all products by id, in the order of ids: those of `data/products.yaml`, and what the assortments stand for. */
export const catalogueRows: () => ReadonlyMap<number, ProductRow> = lazy(() => {
  const assorted = [...operatorRows.values()].flatMap(assortedRows)
  return new Map([...written, ...assorted].sort((a, b) => a.id - b.id).map((row) => [row.id, row]))
})

import { lazy } from '../../../kernel/lazy.ts'
import { products } from '../../data/products.generated.ts'
import type { Product } from '../../model.ts'
import { assortedRows } from './assortments.ts'
import { operatorRows } from './operators.ts'
import { productOf, rememberedProductOf } from './productOf.ts'
import type { ProductRow } from './productRow.ts'

const written: readonly ProductRow[] = products

/** All product rows by id, in the order of ids: those of `data/products.yaml` and those of the assortments. */
export const catalogueRows: () => ReadonlyMap<number, ProductRow> = lazy(() => {
  const assorted = [...operatorRows.values()].flatMap(assortedRows)
  return new Map([...written, ...assorted].sort((a, b) => a.id - b.id).map((row) => [row.id, row]))
})

interface Catalogue {
  readonly size: number
  has(id: number): boolean
  get(id: number): Product | undefined
  keys(): Iterable<number>
  values(): Iterable<Product>
}

/** The products in wire form by id, in the order of ids, as every world has them at first. @see `worldCatalogue.ts` */
export const catalogue: Catalogue = {
  get size() {
    return catalogueRows().size
  },
  has: (id) => catalogueRows().has(id),
  get(id) {
    const row = catalogueRows().get(id)
    return row && rememberedProductOf(row)
  },
  keys: () => catalogueRows().keys(),
  values: () => [...catalogueRows().values()].map(productOf),
}

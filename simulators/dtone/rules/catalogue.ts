import type { Product } from '../model.ts'
import { catalogueRows } from './catalogueRows.ts'
import { productOf } from './productOf.ts'

interface Catalogue {
  readonly size: number
  has(id: number): boolean
  get(id: number): Product | undefined
  keys(): Iterable<number>
  values(): Iterable<Product>
}

const made = new Map<number, Product>()

/** The products of every account, by id, in the order of ids and in English; each is made when it is first asked for. */
export const catalogue: Catalogue = {
  get size() {
    return catalogueRows().size
  },
  has: (id) => catalogueRows().has(id),
  get(id) {
    const known = made.get(id)
    if (known !== undefined) return known
    const row = catalogueRows().get(id)
    if (row === undefined) return undefined
    const product = productOf(row)
    made.set(id, product)
    return product
  },
  keys: () => catalogueRows().keys(),
  values: () => [...catalogueRows().values()].map(productOf),
}

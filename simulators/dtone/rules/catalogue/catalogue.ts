import { rememberEach } from '../../../../specs/openapi/index.ts'
import type { Product } from '../../model.ts'
import { catalogueRows } from './catalogueRows.ts'
import { productOf } from './productOf.ts'

interface Catalogue {
  readonly size: number
  has(id: number): boolean
  get(id: number): Product | undefined
  keys(): Iterable<number>
  values(): Iterable<Product>
}

/** In English, and the same object for whoever asks. */
const remembered = rememberEach(productOf)

/** The products of every account, by id, in the order of ids; each is made when it is first asked for. */
export const catalogue: Catalogue = {
  get size() {
    return catalogueRows().size
  },
  has: (id) => catalogueRows().has(id),
  get(id) {
    const row = catalogueRows().get(id)
    return row && remembered(row)
  },
  keys: () => catalogueRows().keys(),
  values: () => [...catalogueRows().values()].map(productOf),
}

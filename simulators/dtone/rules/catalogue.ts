import { products } from '../data/products.ts'
import type { Product } from '../model.ts'
import { productOf } from './productOf.ts'
import type { ProductRow } from './productRow.ts'

const rows: readonly ProductRow[] = products

/** The products of every account, by id, in the order of ids. */
export const catalogue: ReadonlyMap<number, Product> = new Map(
  rows
    .map(productOf)
    .sort((a, b) => a.id - b.id)
    .map((product) => [product.id, product]),
)

import { invariant } from '../../../kernel/index.ts'
import type { Product, TransactionRecord } from '../../model.ts'
import { catalogue } from './catalogue.ts'

/** The product that a transaction sold. */
export function soldProduct({ id, productId }: TransactionRecord): Product {
  const product = catalogue.get(productId)
  invariant(
    product !== undefined,
    `Failed to find product ${productId} of transaction ${id}: it is not in the catalogue. Put it back, or use a fresh world.`,
  )
  return product
}

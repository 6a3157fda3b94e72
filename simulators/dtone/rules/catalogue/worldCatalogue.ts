import { invariant } from '../../../kernel/index.ts'
import type { Product, ProductBatch, ProductChange, TransactionRecord } from '../../model.ts'
import { catalogueRows } from './catalogue.ts'
import { batchOf, cents, scaled, variantAt } from './productBatches.ts'
import { rememberedProductOf } from './productOf.ts'
import type { ProductRow } from './productRow.ts'

/** The part of a world's state that makes its catalogue differ from that of other worlds. */
export interface CatalogueState {
  readonly productBatches: { values(): Iterable<ProductBatch> }
  readonly productChanges: { get(id: number): ProductChange | undefined; values(): Iterable<ProductChange> }
}

/** The row of a product in a world, with its price there, whether it is for sale or not. @see docs/dtone.md#catalogue-on-demand */
export function rowIn(id: number, state: CatalogueState): ProductRow | undefined {
  const row = catalogueRows().get(id) ?? addedRow(id, state)
  const factor = state.productChanges.get(id)?.priceFactor ?? 1
  return row === undefined || factor === 1 ? row : repriced(row, factor)
}

function addedRow(id: number, state: CatalogueState): ProductRow | undefined {
  const found = batchOf(id, state)
  return found && variantAt(found.batch, found.index)
}

function repriced(row: ProductRow, factor: number): ProductRow {
  const { retail } = row
  if ('accepted_calculation_modes' in row) {
    return {
      ...row,
      source: scaled(row.source, factor),
      ...(retail !== undefined && 'min' in retail && { retail: scaled(retail, factor) }),
    }
  }
  return {
    ...row,
    source: { amount: cents(row.source.amount * factor) },
    ...(row.retail !== undefined &&
      row.retail.amount !== 0 && { retail: { amount: cents(row.retail.amount * factor) } }),
  }
}

/** Whether a product of a world can be bought there. @see docs/dtone.md#catalogue-on-demand */
export function isForSale(id: number, state: CatalogueState): boolean {
  if (state.productChanges.get(id)?.available === false) return false
  return catalogueRows().has(id) || batchOf(id, state)?.batch.withdrawn === false
}

/** A product that is for sale in a world; `undefined` if it is unknown or withdrawn. */
export function productIn(id: number, state: CatalogueState): Product | undefined {
  const row = isForSale(id, state) ? rowIn(id, state) : undefined
  return row && rememberedProductOf(row)
}

/** The product of a stored transaction, for sale or not. */
export function soldProduct({ id, productId }: TransactionRecord, state: CatalogueState): Product {
  const row = rowIn(productId, state)
  invariant(
    row !== undefined,
    `Failed to find product ${productId} of transaction ${id}: it is not in the catalogue. Put it back, or use a fresh world.`,
  )
  return rememberedProductOf(row)
}

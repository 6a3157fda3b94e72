import type { ProductRow } from './productRow.ts'

/** The English name of a product: its own, or what it is worth. */
export function nameOf(row: ProductRow): string {
  if (row.name !== undefined) return row.name
  const { destination } = row
  return 'amount' in destination
    ? `${destination.amount} ${destination.unit}`
    : `${destination.min}-${destination.max} ${destination.unit}`
}

import { promotions } from '../../data/promotions.ts'

/** A row of `data/promotions.yaml`. */
export interface PromotionRow {
  readonly id: number
  readonly operator_id: number
  readonly products: readonly number[]
  /** The first and the last day of the month on which it runs. */
  readonly days: readonly [first: number, last: number]
  /** The share that it adds to benefits. */
  readonly bonus?: number
  readonly title: string
  readonly description: string
  readonly terms: string | null
}

const rows: readonly PromotionRow[] = promotions

/** Promotions by id, in the order of ids. */
export const promotionRows: ReadonlyMap<number, PromotionRow> = new Map(rows.map((row) => [row.id, row]))

const byProduct: ReadonlyMap<number, readonly PromotionRow[]> = new Map(
  rows.flatMap(({ products }) => products).map((id) => [id, rows.filter(({ products }) => products.includes(id))]),
)

const none: readonly PromotionRow[] = []

/** The promotions of a product, running or not. */
export function promotionsOn(productId: number): readonly PromotionRow[] {
  return byProduct.get(productId) ?? none
}

import type { components } from '../../../../specs/types/dtone.generated.ts'
import type { Instant } from '../../../kernel/index.ts'
import { promotions } from '../../data/promotions.generated.ts'
import type { Product } from '../../model.ts'
import type { Language } from '../languages/languages.ts'
import { translateProduct } from '../languages/translate.ts'
import { type AdvertisementRow, advertisedProduct, representAdvertisement, runOf } from './advertisements.ts'
import { operatorOf } from './operators.ts'

/** A row of `data/promotions.yaml`. */
interface PromotionRow extends AdvertisementRow {
  readonly operator_id: number
  /** What it adds to the benefits of its products, as a share of them; 1 doubles them. */
  readonly bonus?: number
}

const rows: readonly PromotionRow[] = promotions

/** Promotions by id, in the order of ids. */
export const promotionRows: ReadonlyMap<number, PromotionRow> = new Map(rows.map((row) => [row.id, row]))

const byProduct: ReadonlyMap<number, readonly PromotionRow[]> = new Map(
  rows.flatMap(({ products }) => products).map((id) => [id, rows.filter(({ products }) => products.includes(id))]),
)

const none: readonly PromotionRow[] = []

/** The promotions of a product, active or not. */
export function promotionsOn(productId: number): readonly PromotionRow[] {
  return byProduct.get(productId) ?? none
}

/** The active promotions of a product in wire form; `null` if there are none. @see docs/dtone.md#promotions-and-campaigns */
export function runningPromotions(productId: number, now: Instant, language: Language = 'en'): Product['promotions'] {
  const running = promotionsOn(productId).filter(({ days }) => runOf(days, now).start <= now)
  return running.length === 0 ? null : running.map((row) => representAdvertisement(row, now, language))
}

/** A product in a language, with its active promotions. @see docs/dtone.md#promotions-and-campaigns */
export function showProduct(product: Product, now: Instant, language: Language): Product {
  return { ...translateProduct(product, language), promotions: runningPromotions(product.id, now, language) }
}

/** The wire form of a promotion. @see docs/dtone.md#promotions-and-campaigns */
export function representPromotion(
  row: PromotionRow,
  now: Instant,
  language: Language,
): components['schemas']['Promotion'] {
  const { operator, country } = operatorOf(row.operator_id)
  return {
    ...representAdvertisement(row, now, language),
    operator: {
      id: operator.id,
      name: operator.name,
      country: { name: country.name, iso_code: country.iso_code },
    },
    products: row.products.map((productId) => {
      const { id, name, description, type } = translateProduct(advertisedProduct(productId), language)
      return { id, name, description, type }
    }),
  }
}

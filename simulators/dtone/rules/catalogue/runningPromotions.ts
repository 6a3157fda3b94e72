import type { Instant } from '../../../kernel/index.ts'
import type { Product } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import { announce } from './announce.ts'
import { promotionsOn } from './promotionRows.ts'
import { runOf } from './runOf.ts'

/** The promotions of a product that run at a moment, in wire form; null where there are none. @see docs/dtone.md#promotions-and-campaigns */
export function runningPromotions(productId: number, now: Instant, language: Language = 'en'): Product['promotions'] {
  const running = promotionsOn(productId).filter(({ days }) => runOf(days, now).start <= now)
  return running.length === 0 ? null : running.map((row) => announce(row, now, language))
}

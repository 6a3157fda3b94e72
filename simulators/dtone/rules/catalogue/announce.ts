import type { components } from '../../../../specs/types/dtone.ts'
import type { Instant } from '../../../kernel/index.ts'
import type { Language } from '../languages/language.ts'
import { translate } from '../languages/translate.ts'
import { timestamp } from '../transactions/timestamp.ts'
import type { PromotionRow } from './promotionRows.ts'
import { runOf } from './runOf.ts'

type Announced = Pick<PromotionRow, 'id' | 'days' | 'title' | 'description' | 'terms'>

/** What promotions and campaigns say of themselves, with the dates of their present or next run. */
export function announce(
  { id, days, title, description, terms }: Announced,
  now: Instant,
  language: Language,
): components['schemas']['ProductPromotion'] {
  const { start, end } = runOf(days, now)
  return {
    id,
    title: translate(title, language),
    description: translate(description, language),
    terms: terms === null ? null : translate(terms, language),
    start_date: timestamp(start),
    end_date: timestamp(end),
  }
}

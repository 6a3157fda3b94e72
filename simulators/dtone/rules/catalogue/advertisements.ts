import type { components } from '../../../../specs/types/dtone.generated.ts'
import { type Instant, invariant } from '../../../kernel/index.ts'
import type { Product } from '../../model.ts'
import type { Language } from '../languages/languages.ts'
import { translate } from '../languages/translate.ts'
import { timestamp } from '../wire/timestamps.ts'
import { catalogue, catalogueRows } from './catalogue.ts'
import { operatorRows } from './operators.ts'

/** The part of a row that promotions and campaigns share. */
export interface AdvertisementRow {
  readonly id: number
  /** Ids of the advertised products. */
  readonly products: readonly number[]
  /** The first and the last day of each month on which it runs, in UTC. */
  readonly days: readonly [first: number, last: number]
  readonly title: string
  readonly description: string
  readonly terms: string | null
}

/** The wire form of the shared part, with the dates of the current or next run. @see docs/dtone.md#promotions-and-campaigns */
export function representAdvertisement(
  { id, days, title, description, terms }: AdvertisementRow,
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

interface Run {
  readonly start: Instant
  /** The last millisecond of the run. */
  readonly end: Instant
}

/** The current run, or the next one if none is active. @see docs/dtone.md#promotions-and-campaigns */
export function runOf(days: AdvertisementRow['days'], now: Instant): Run {
  const run = runIn(days, now, 0)
  return now <= run.end ? run : runIn(days, now, 1)
}

/** The end of the month ends a run, if the month has fewer days. */
function runIn([first, last]: AdvertisementRow['days'], now: Instant, monthsLater: number): Run {
  const date = new Date(now)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + monthsLater]
  return {
    start: Date.UTC(year, month, first),
    end: Math.min(Date.UTC(year, month, last + 1), Date.UTC(year, month + 1)) - 1,
  }
}

interface AdvertisementFilters {
  readonly country_iso_code?: string
  readonly operator_id?: number
  readonly product_id?: number
}

/** Whether one of the advertised products matches every filter. @see docs/dtone.md#promotions-and-campaigns */
export function isAdvertised(products: readonly number[], filters: AdvertisementFilters): boolean {
  const { country_iso_code: country, operator_id, product_id } = filters
  return products.some((id) => {
    const operator = operatorRows.get(catalogueRows().get(id)?.operator_id ?? 0)
    return (
      (product_id === undefined || product_id === id) &&
      (operator_id === undefined || operator_id === operator?.id) &&
      (country === undefined || country === operator?.country)
    )
  })
}

/** An advertised product, in English. */
export function advertisedProduct(id: number): Product {
  const product = catalogue.get(id)
  invariant(
    product !== undefined,
    `Failed to find product ${id} of a promotion or campaign: it is not in the catalogue. Correct data/promotions.yaml or data/campaigns.yaml.`,
  )
  return product
}

import type { operations } from '../../../specs/types/dtone.ts'
import type { Product } from '../model.ts'
import { catalogue } from './catalogue.ts'
import { countryOf } from './countryOf.ts'
import { fitsService } from './fitsService.ts'

type Filters = NonNullable<operations['getProducts']['parameters']['query']>

/** The products that fit every filter; undefined where a subservice is given without its service. @see docs/dtone.md#products */
export function findProducts(filters: Filters): Product[] | undefined {
  if (filters.subservice_id !== undefined && filters.service_id === undefined) return undefined
  return [...catalogue.values()].filter(
    (product) =>
      is(filters.type, product.type) &&
      fitsService(product, filters) &&
      is(filters.country_iso_code, product.operator.country.iso_code) &&
      is(filters.operator_id, product.operator.id) &&
      (filters.region === undefined || covers(product, filters.region)) &&
      isAny(filters.tags, product.tags) &&
      isAny(filters.benefit_types, product.benefits?.map(({ type }) => type) ?? null),
  )
}

function is<Value>(wanted: Value | undefined, value: Value): boolean {
  return wanted === undefined || wanted === value
}

function isAny<Value>(wanted: readonly Value[] | undefined, values: readonly Value[] | null): boolean {
  return wanted === undefined || wanted.some((value) => values?.includes(value))
}

/** Whether a product is sold in a region: its own country, or a wider area around it. */
function covers({ operator }: Product, region: string): boolean {
  const area = operator.country.iso_code
  return area === region || countryOf(region)?.covered_by.includes(area) === true
}

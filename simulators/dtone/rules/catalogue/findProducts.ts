import type { operations } from '../../../../specs/types/dtone.ts'
import { catalogueRows } from './catalogueRows.ts'
import { coverage } from './coverage.ts'
import { operatorRows } from './operatorRows.ts'
import type { ProductRow } from './productRow.ts'

type Filters = NonNullable<operations['getProducts']['parameters']['query']>

/** The rows of the products that fit every filter. @see docs/dtone.md#products */
export function findProducts(filters: Filters): ProductRow[] {
  const covers = filters.region === undefined ? () => true : coverage(filters.region)
  return [...catalogueRows().values()].filter(
    (row) =>
      is(filters.type, row.type) &&
      is(filters.service_id, row.service_id) &&
      is(filters.subservice_id, row.subservice_id) &&
      is(filters.operator_id, row.operator_id) &&
      is(filters.country_iso_code, operatorRows.get(row.operator_id)?.country) &&
      isAny(filters.tags, row.tags) &&
      isAny(filters.benefit_types, benefitTypes(row)) &&
      covers(row),
  )
}

function is<Value>(wanted: Value | undefined, value: Value | undefined): boolean {
  return wanted === undefined || wanted === value
}

function isAny<Value>(wanted: readonly Value[] | undefined, values: readonly Value[] = []): boolean {
  return wanted === undefined || wanted.some((value) => values.includes(value))
}

type BenefitTypeName = NonNullable<Filters['benefit_types']>[number]

function benefitTypes(row: ProductRow): readonly BenefitTypeName[] {
  const listed = 'benefits' in row ? row.benefits?.map(({ type }) => type) : undefined
  return listed ?? (row.benefit === undefined ? [] : [row.benefit])
}

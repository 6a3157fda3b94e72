import type { operations } from '../../../../specs/types/dtone.generated.ts'
import { regions } from '../../data/regions.generated.ts'
import type { Language } from '../languages/languages.ts'
import { translate } from '../languages/translate.ts'
import { catalogueRows } from './catalogue.ts'
import { countryOf } from './countries.ts'
import { operatorRows } from './operators.ts'
import { nameOf, type ProductRow } from './productRow.ts'

type Filters = NonNullable<operations['getProducts']['parameters']['query']>

/** The rows of the products that match every filter, in the order of ids. @see docs/dtone.md#products */
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

const countryOfRegion: ReadonlyMap<string, string> = new Map(regions.map(({ code, country }) => [code, country]))

/**
 * The filter for products that can be used in a country, wider area or region: its own, those of the wider areas that include it, and for a
 * region those of its country that are not limited to other regions. @see docs/dtone.md#products
 */
function coverage(code: string): (row: ProductRow) => boolean {
  const country = countryOfRegion.get(code) ?? code
  const areas = [country, ...(countryOf(country)?.covered_by ?? [])]
  return (row) => {
    const area = operatorRows.get(row.operator_id)?.country
    if (area === undefined || !areas.includes(area)) return false
    return code === country || row.regions === undefined || row.regions.includes(code)
  }
}

type Value = (row: ProductRow) => string | number
type Order = (a: ProductRow, b: ProductRow) => number

/** Sorts rows by a list such as `-amount,name`; `undefined` if a field is unknown. Names sort in the given language. @see docs/dtone.md#products */
export function sortProducts(rows: readonly ProductRow[], language: Language, sort = 'id'): ProductRow[] | undefined {
  const fields = new Map<string, Value>([
    ['id', ({ id }) => id],
    ['name', (row) => translate(nameOf(row), language)],
    ['amount', ({ destination }) => ('amount' in destination ? destination.amount : destination.min)],
  ])
  const orders = sort.split(',').map((text) => orderBy(text.trim(), fields))
  if (orders.includes(undefined)) return undefined
  return rows.toSorted((a, b) => orders.reduce((result, order) => result || (order?.(a, b) ?? 0), 0))
}

function orderBy(text: string, fields: ReadonlyMap<string, Value>): Order | undefined {
  const value = fields.get(text.replace(/^-/, ''))
  if (value === undefined) return undefined
  const direction = text.startsWith('-') ? -1 : 1
  return (a, b) => direction * compare(value(a), value(b))
}

function compare(a: string | number, b: string | number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

import type { operations } from '../../../../specs/types/dtone.generated.ts'
import { Span } from '../../../kernel/index.ts'
import { regions } from '../../data/regions.generated.ts'
import type { ProductBatch } from '../../model.ts'
import { catalogueRows } from './catalogue.ts'
import { countryOf } from './countries.ts'
import { operatorRows } from './operators.ts'
import { modelsOf } from './productBatches.ts'
import type { ProductRow } from './productRow.ts'
import { type CatalogueState, isForSale, rowIn } from './worldCatalogue.ts'

export type Filters = NonNullable<operations['getProducts']['parameters']['query']>

/** The products for sale in a world that match every filter, in the order of ids. Rows of added products are made when they are read. @see docs/dtone.md#products */
export function findProducts(filters: Filters, state: CatalogueState): Span<ProductRow> {
  const parts = partsFound(filters, state)
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return new Span(0, length, (index) => {
    let rest = index
    for (const part of parts) {
      if (rest < part.length) return rowIn(part.idAt(rest), state)
      rest -= part.length
    }
    return undefined
  })
}

/** Catalogue rows that have the operators and services of all products for sale that match every filter. @see docs/dtone.md#discovery */
export function soldModels(filters: Filters, state: CatalogueState): ProductRow[] {
  return partsFound(filters, state).flatMap(({ models }) => [...models()])
}

/** The products found in the catalogue, or in one batch. */
interface FoundPart {
  readonly length: number
  idAt(index: number): number
  /** The catalogue rows that they are or vary. */
  models(): Iterable<ProductRow>
}

function partsFound(filters: Filters, state: CatalogueState): FoundPart[] {
  const fits = rowFilter(filters)
  const rows = [...catalogueRows().values()].filter((row) => fits(row) && isForSale(row.id, state))
  const own: FoundPart = { length: rows.length, idAt: (index) => rows[index]?.id ?? 0, models: () => rows }
  const batches = [...state.productBatches.values()].filter(({ withdrawn }) => !withdrawn)
  return [own, ...batches.map((batch) => foundInBatch(batch, fits, state))]
}

/**
 * A filter decides for a model and so for all of its variants. The models take turns, so the ids of what is found follow from the places of
 * the models that fit, without a look at any variant.
 */
function foundInBatch(batch: ProductBatch, fits: (row: ProductRow) => boolean, state: CatalogueState): FoundPart {
  const models = modelsOf(batch)
  const places = models.flatMap((row, place) => (fits(row) ? [place] : []))
  const [rounds, rest] = [Math.floor(batch.count / models.length), batch.count % models.length]
  const variants = (place: number): number => rounds + (place < rest ? 1 : 0)
  const gaps = withdrawnIn(batch, state).filter((index) => places.includes(index % models.length))
  return {
    length: places.reduce((sum, place) => sum + variants(place), 0) - gaps.length,
    idAt(index) {
      const indexOf = (position: number): number =>
        Math.floor(position / places.length) * models.length + (places[position % places.length] ?? 0)
      let position = index
      for (const gap of gaps) if (gap <= indexOf(position)) position += 1
      return batch.firstId + indexOf(position)
    },
    models: () =>
      places
        .filter((place) => variants(place) > gaps.filter((gap) => gap % models.length === place).length)
        .flatMap((place) => models[place] ?? []),
  }
}

/** The places of the single products of a batch that were withdrawn, in ascending order. */
function withdrawnIn({ firstId, count }: ProductBatch, { productChanges }: CatalogueState): number[] {
  const places: number[] = []
  for (const { productId, available } of productChanges.values()) {
    if (!available && productId >= firstId && productId < firstId + count) places.push(productId - firstId)
  }
  return places.sort((a, b) => a - b)
}

function rowFilter(filters: Filters): (row: ProductRow) => boolean {
  const covers = filters.region === undefined ? () => true : coverage(filters.region)
  return (row) =>
    is(filters.type, row.type) &&
    is(filters.service_id, row.service_id) &&
    is(filters.subservice_id, row.subservice_id) &&
    is(filters.operator_id, row.operator_id) &&
    is(filters.country_iso_code, operatorRows.get(row.operator_id)?.country) &&
    isAny(filters.tags, row.tags) &&
    isAny(filters.benefit_types, benefitTypes(row)) &&
    covers(row)
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

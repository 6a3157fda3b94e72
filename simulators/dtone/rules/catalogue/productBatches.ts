import { remember } from '../../../../specs/openapi/index.ts'
import { invariant, Random } from '../../../kernel/index.ts'
import type { ProductBatch } from '../../model.ts'
import { catalogueRows } from './catalogue.ts'
import type { FixedRow, ProductRow, RangedRow } from './productRow.ts'
import { esimService } from './services.ts'

/** The ids of added products begin here; those of the catalogue are lower. */
const firstId = 1_000_000

/** The most products that a world can add. */
export const mostAdded = 1_000_000

interface WithBatches {
  readonly productBatches: { values(): Iterable<ProductBatch> }
}

/** The first id of the next batch. Withdrawn batches keep their ids, since transactions refer to them. */
export function nextProductId({ productBatches }: WithBatches): number {
  let next = firstId
  for (const batch of productBatches.values()) next = Math.max(next, batch.firstId + batch.count)
  return next
}

/** How many products a world can still add. */
export function roomForProducts(state: WithBatches): number {
  return firstId + mostAdded - nextProductId(state)
}

/**
 * The catalogue rows that a batch varies, in turn: those of its operator, or all. eSIM plans are not varied, because their terms belong to
 * single products. Empty for an operator without such rows.
 */
export function modelsOf({ operatorId = 0 }: Pick<ProductBatch, 'operatorId'>): readonly ProductRow[] {
  return modelsOfOperator(operatorId)
}

const modelsOfOperator = remember(
  (operatorId: number): readonly ProductRow[] =>
    [...catalogueRows().values()].filter(
      (row) => row.service_id !== esimService && (operatorId === 0 || row.operator_id === operatorId),
    ),
  1000,
)

/** The batch that a product belongs to, and its place in it. */
export function batchOf(
  id: number,
  { productBatches }: WithBatches,
): { readonly batch: ProductBatch; readonly index: number } | undefined {
  if (id < firstId) return undefined
  for (const batch of productBatches.values()) {
    const index = id - batch.firstId
    if (index >= 0 && index < batch.count) return { batch, index }
  }
  return undefined
}

/** Computes a product of a batch: its model with another amount and price, drawn from the seed. @see docs/dtone.md#catalogue-on-demand */
export function variantAt(batch: ProductBatch, index: number): ProductRow {
  const models = modelsOf(batch)
  const model = models[index % models.length]
  invariant(model !== undefined, `Failed to make product ${index} of batch ${batch.id}: its operator has no products.`)
  const random = new Random(`${batch.seed}/products/${index}`)
  const head = {
    id: batch.firstId + index,
    ...(model.name !== undefined && { name: `${model.name}, offer ${1 + Math.floor(index / models.length)}` }),
  }
  return 'accepted_calculation_modes' in model
    ? { ...model, ...head, ...rangedTerms(model, random) }
    : { ...model, ...head, ...fixedTerms(model, random), bonus: 0 }
}

type Terms<Row extends ProductRow> = Pick<Row, 'source' | 'destination' | 'retail'>

/** A quarter to twenty times the amount, at a rate that differs by up to 3 %. */
function fixedTerms({ destination, source, retail }: FixedRow, random: Random): Terms<FixedRow> {
  const exact = (destination.amount * random.integer(25, 2000)) / 100
  const amount = Number.isInteger(destination.amount) ? Math.max(1, Math.round(exact)) : cents(exact)
  const factor = ((amount / destination.amount) * random.integer(970, 1030)) / 1000
  return {
    destination: { ...destination, amount },
    source: { amount: cents(source.amount * factor) },
    ...(retail !== undefined && { retail: { amount: retail.amount === 0 ? 0 : cents(retail.amount * factor) } }),
  }
}

/** One to five times the range, at a rate that differs by up to 3 % and is the same at both ends. */
function rangedTerms({ destination, source, retail }: RangedRow, random: Random): Terms<RangedRow> {
  const times = random.integer(1, 5)
  const factor = (times * random.integer(970, 1030)) / 1000
  return {
    destination: { ...destination, ...scaled(destination, times) },
    source: scaled(source, factor),
    ...(retail !== undefined && { retail: scaled(retail, factor) }),
  }
}

interface Range {
  readonly min: number
  readonly max: number
}

/** A range times a factor, to 15 significant digits, so that both ends keep one rate. */
export function scaled({ min, max }: Range, factor: number): Range {
  return { min: precise(min * factor), max: precise(max * factor) }
}

function precise(amount: number): number {
  return Number(amount.toPrecision(15))
}

/** The nearest amount in whole cents, one at least. Without big.js, since a sorted search reads every product. */
export function cents(amount: number): number {
  return Math.max(1, Math.round(amount * 100)) / 100
}

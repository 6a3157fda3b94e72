import type { Money, RangedProduct, TransactionCreate } from '../../model.ts'
import { money } from '../balances/money.ts'
import type { ErrorOf } from '../errors/refusal.ts'

/** Source and destination amount of a ranged product, in major units. */
export interface Amounts {
  readonly source: number
  readonly destination: number
}

interface Conversion {
  /** Exact, by the rate. */
  readonly requested: Amounts
  /** Rounded: the source to cents, the destination to the product's increment. */
  readonly sold: Amounts
}

const cent = 0.01

/** Converts the requested amount of a ranged product to its other side; returns an error if the product is not sold so. @see docs/dtone.md#products */
export function convertAmounts(
  product: RangedProduct,
  request: TransactionCreate,
): Conversion | ErrorOf<'postTransactionAsync'> {
  const mode = product.accepted_calculation_modes.find((accepted) => accepted === request.calculation_mode)
  const asked = mode === 'SOURCE_AMOUNT' ? request.source : request.destination
  if (mode === undefined || !asked) return 'badRequest'
  return mode === 'SOURCE_AMOUNT' ? fromSource(product, asked) : fromDestination(product, asked)
}

function fromSource(
  { source, destination }: RangedProduct,
  asked: Money,
): Conversion | ErrorOf<'postTransactionAsync'> {
  if (asked.unit !== source.unit) return 'productUnitInvalid'
  if (!isOffered(asked.amount, { ...source.amount, increment: cent })) return 'productAmountOutOfRange'
  const exact = money.convert(asked.amount, source.amount.min, destination.amount.min)
  return {
    requested: { source: asked.amount, destination: exact },
    sold: { source: asked.amount, destination: money.roundDown(exact, destination.amount.increment) },
  }
}

function fromDestination(
  { source, destination }: RangedProduct,
  asked: Money,
): Conversion | ErrorOf<'postTransactionAsync'> {
  if (asked.unit !== destination.unit) return 'productUnitInvalid'
  if (!isOffered(asked.amount, destination.amount)) return 'productAmountOutOfRange'
  const exact = money.convert(asked.amount, destination.amount.min, source.amount.min)
  return {
    requested: { source: exact, destination: asked.amount },
    sold: { source: money.roundUp(exact, cent), destination: asked.amount },
  }
}

function isOffered(amount: number, range: { min: number; max: number; increment: number }): boolean {
  return amount >= range.min && amount <= range.max && money.isMultiple(amount, range.increment)
}

import type { Money, RangedProduct, TransactionCreate } from '../../model.ts'
import { money } from '../balances/money.ts'
import type { ErrorOf } from '../errors/errorOf.ts'

/** Both sides of a ranged product, in major units. */
export interface Amounts {
  readonly source: number
  readonly destination: number
}

/** What the rate gives, and what is sold: the source in cents, the destination in the product's increments. */
interface Conversion {
  readonly requested: Amounts
  readonly sold: Amounts
}

const cent = 0.01

/** Works out the other side of the amount that a ranged product is asked for. @see docs/dtone.md#products */
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

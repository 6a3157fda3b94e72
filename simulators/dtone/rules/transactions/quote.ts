import { deepFreeze, rememberEach } from '../../../../specs/openapi/index.ts'
import type { FixedProduct, Prices, Product, Quote, RangedProduct, TransactionCreate } from '../../model.ts'
import { money } from '../balances/money.ts'
import { benefitOf } from '../catalogue/benefits.ts'
import type { ErrorOf } from '../errors/refusal.ts'
import { type Amounts, convertAmounts } from './convertAmounts.ts'

/** Prices a request for a product, or returns the error; `tax` is the share of its row. @see docs/dtone.md#products */
export function quote(
  product: Product,
  request: TransactionCreate,
  tax: number | undefined,
): Quote | ErrorOf<'postTransactionAsync'> {
  if (!('accepted_calculation_modes' in product)) return quoteFixed(product)
  const amounts = convertAmounts(product, request)
  if (typeof amounts === 'string') return amounts
  const { requested, sold } = amounts
  return {
    prices: prices(product, sold),
    rates: product.rates,
    benefits: product.benefits?.map((kind) => benefitOf(kind, sold.destination, { tax })) ?? null,
    requested_values: values(product, requested),
    adjusted_values: values(product, sold),
  }
}

/** Cached and frozen: the quote of a fixed product is the same for every transaction. */
const quoteFixed = rememberEach(
  ({ prices, rates, benefits }: FixedProduct): Quote => deepFreeze({ prices, rates, benefits }),
)

function values(product: RangedProduct, { source, destination }: Amounts): NonNullable<Quote['adjusted_values']> {
  return {
    source: { unit_type: 'CURRENCY', unit: product.source.unit, amount: source },
    destination: { unit_type: 'CURRENCY', unit: product.destination.unit, amount: destination },
  }
}

function prices(product: RangedProduct, sold: Amounts): Prices {
  const { wholesale, retail } = product.prices
  const perDestination = retail?.amount?.min ?? null
  return {
    wholesale: { ...wholesale, amount: sold.source },
    retail:
      retail === null || perDestination === null
        ? null
        : {
            ...retail,
            amount: money.round(money.convert(sold.destination, product.destination.amount.min, perDestination), 0.01),
          },
  }
}

/** The amounts and modes that a product accepts, in words. @see docs/dtone.md#products */
export function termsOf(product: Product): string {
  if (!('accepted_calculation_modes' in product)) return `product ${product.id} has one price`
  const { id, accepted_calculation_modes: modes, source, destination } = product
  const sides = {
    SOURCE_AMOUNT: `\`source\` of ${source.amount.min} to ${source.amount.max} ${source.unit} in whole cents`,
    DESTINATION_AMOUNT: `\`destination\` of ${destination.amount.min} to ${destination.amount.max} ${destination.unit} in steps of ${destination.amount.increment}`,
  }
  return `product ${id} takes ${modes.map((mode) => `\`calculation_mode\` ${mode} with a ${sides[mode]}`).join(', or ')}`
}

import { invariant } from '../../../kernel/index.ts'
import { assortments } from '../../data/assortments.generated.ts'
import { promotions } from '../../data/promotions.generated.ts'
import { money } from '../balances/money.ts'
import { type CountryRow, countryOf } from './countries.ts'
import type { OperatorRow } from './operators.ts'
import type { FixedRow, ProductRow, RangedRow } from './productRow.ts'
import { mobileService } from './services.ts'

/** A row of `data/assortments.yaml`: a product without an operator and a price. */
type Template = FixedTemplate | RangedTemplate

type FixedTemplate = Without<FixedRow, Priced> & Margin & { readonly worth: number }

type RangedTemplate = Without<RangedRow, Priced> &
  Margin & { readonly worth: { readonly min: number; readonly max: number } }

type Priced = 'id' | 'operator_id' | 'destination' | 'source' | 'retail' | 'tax' | 'bonus' | 'regions'

/** `Omit`, applied to each member of a union. */
type Without<Row, Key extends PropertyKey> = Row extends unknown ? Omit<Row, Key> : never

interface Margin {
  /** The retail price as a multiple of the source amount; absent for products without one. */
  readonly markup?: number
}

const templatesByKind: Readonly<Record<string, readonly Template[]>> = assortments

/** The id ranges of operators with an assortment and of their products. @see docs/dtone.md#catalogue */
const ids = { firstOperator: 45_000, firstProduct: 50_000, productsPerOperator: 20 }

/** The product rows of an operator's assortment, priced in the currency of its country. @see docs/dtone.md#catalogue */
export function assortedRows(operator: OperatorRow): ProductRow[] {
  if (operator.assortment === undefined) return []
  const templates = templatesByKind[operator.assortment]
  const country = countryOf(operator.country)
  invariant(
    templates !== undefined && country !== undefined,
    `Failed to find assortment ${operator.assortment} or country ${operator.country} of operator ${operator.id}: a row is missing. Add it to data/assortments.yaml or data/countries.yaml.`,
  )
  return templates.map((template, place) => {
    const id = ids.firstProduct + ids.productsPerOperator * (operator.id - ids.firstOperator) + place
    const head = {
      id,
      operator_id: operator.id,
      ...(operator.regions !== undefined && { regions: operator.regions }),
      ...(template.service_id === mobileService && country.airtime_tax !== undefined && { tax: country.airtime_tax }),
    }
    return 'accepted_calculation_modes' in template
      ? { ...template, ...head, ...rangedTerms(template, country) }
      : { ...template, ...head, ...fixedTerms(template, country, operator.id), ...bonusOn(id) }
  })
}

type Terms<Row extends ProductRow> = Pick<Row, 'source' | 'destination' | 'retail'>

/** A round amount of the country's currency, at 2 to 9 % above the exchange rate. */
function fixedTerms({ worth, markup }: FixedTemplate, country: CountryRow, operatorId: number): Terms<FixedRow> {
  const amount = denomination(worth * country.rate)
  const source = cents((amount / country.rate) * (1.02 + (operatorId % 8) / 100))
  return {
    destination: { unit: country.currency, amount },
    source: { amount: source },
    ...(markup !== undefined && { retail: { amount: cents(source * markup) } }),
  }
}

/** The range at a rate of two significant digits, about 5 % below the exchange rate. */
function rangedTerms({ worth: { min, max }, markup }: RangedTemplate, country: CountryRow): Terms<RangedRow> {
  const exact = country.rate * 0.95
  const step = 10 ** (Math.floor(Math.log10(exact)) - 1)
  const rate = money.round(exact, step)
  return {
    destination: {
      unit: country.currency,
      min: money.convert(min, 1, rate),
      max: money.convert(max, 1, rate),
      increment: Math.max(step / 10, 0.01),
    },
    source: { min, max },
    ...(markup !== undefined && { retail: { min: cents(min * markup), max: cents(max * markup) } }),
  }
}

/** What the first promotion with a bonus adds to the benefits of a product. */
function bonusOn(id: number): Pick<FixedRow, 'bonus'> {
  for (const promotion of promotions) {
    if ('bonus' in promotion && promotion.products.some((product) => product === id)) return { bonus: promotion.bonus }
  }
  return {}
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}

/** Multiples of a power of ten that vouchers have. */
const steps = [1, 2, 2.5, 5, 10]

/** The nearest common voucher amount: 1, 2, 2.5 or 5 times a power of ten. */
function denomination(amount: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(amount))
  const step = steps.find((candidate) => amount < candidate * magnitude * Math.SQRT2) ?? 10
  return Number((step * magnitude).toPrecision(2))
}

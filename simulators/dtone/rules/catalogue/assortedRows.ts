import { invariant } from '../../../kernel/index.ts'
import { money } from '../balances/money.ts'
import { assortment, type FixedTemplate, type RangedTemplate } from './assortment.ts'
import { type CountryRow, countryOf } from './countryOf.ts'
import { denomination } from './denomination.ts'
import type { OperatorRow } from './operatorRows.ts'
import type { FixedRow, ProductRow, RangedRow } from './productRow.ts'
import { promotionsOn } from './promotionRows.ts'

/** Where an operator's ids and those of its products begin; an operator has room for twenty. */
const first = { operator: 45_000, product: 50_000, room: 20 }

/** The rows that an operator's assortment stands for, priced in the currency of its country. @see docs/dtone.md#catalogue */
export function assortedRows(operator: OperatorRow): ProductRow[] {
  if (operator.assortment === undefined) return []
  const templates = assortment(operator.assortment)
  const country = countryOf(operator.country)
  invariant(
    templates !== undefined && country !== undefined,
    `Failed to find assortment ${operator.assortment} or country ${operator.country} of operator ${operator.id}: a row is missing. Add it to data/assortments.yaml or data/countries.yaml.`,
  )
  return templates.map((template, place) => {
    const id = first.product + first.room * (operator.id - first.operator) + place
    const head = {
      id,
      operator_id: operator.id,
      ...(operator.regions !== undefined && { regions: operator.regions }),
      ...(template.service_id === 1 && country.airtime_tax !== undefined && { tax: country.airtime_tax }),
    }
    return 'accepted_calculation_modes' in template
      ? { ...template, ...head, ...rangedTerms(template, country) }
      : { ...template, ...head, ...fixedTerms(template, country, operator.id), ...bonusOn(id) }
  })
}

type Terms<Row extends ProductRow> = Pick<Row, 'source' | 'destination' | 'retail'>

/** A round amount of the country's currency, and its price: two to nine per cent above the exchange rate. */
function fixedTerms({ worth, markup }: FixedTemplate, country: CountryRow, operatorId: number): Terms<FixedRow> {
  const amount = denomination(worth * country.rate)
  const source = cents((amount / country.rate) * (1.02 + (operatorId % 8) / 100))
  return {
    destination: { unit: country.currency, amount },
    source: { amount: source },
    ...(markup !== undefined && { retail: { amount: cents(source * markup) } }),
  }
}

/** The range at one rate of two digits, five per cent below the exchange rate. */
function rangedTerms({ worth: { min, max }, markup }: RangedTemplate, country: CountryRow): Terms<RangedRow> {
  const worst = country.rate * 0.95
  const step = 10 ** (Math.floor(Math.log10(worst)) - 1)
  const rate = money.round(worst, step)
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

/** What the promotions of a product add to its benefits. */
function bonusOn(id: number): Pick<FixedRow, 'bonus'> {
  const bonus = promotionsOn(id).find((promotion) => promotion.bonus !== undefined)?.bonus
  return bonus === undefined ? {} : { bonus }
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}

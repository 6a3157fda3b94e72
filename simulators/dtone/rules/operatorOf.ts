import type { components } from '../../../specs/types/dtone.ts'
import { invariant } from '../../kernel/index.ts'
import { operators } from '../data/operators.ts'
import { type CountryRow, countryOf } from './countryOf.ts'

/** An operator in wire form, and the currency in which the account buys from it. */
interface OperatorTerms {
  readonly operator: components['schemas']['Operator']
  readonly currency: string
}

/** The operator with an id of the catalogue. */
export function operatorOf(id: number): OperatorTerms {
  const row = operators.find((operator) => operator.id === id)
  const country = row && countryOf(row.country)
  invariant(
    row !== undefined && country !== undefined,
    `Failed to find operator ${id} and its country: a row is missing. Add it to data/operators.yaml or data/countries.yaml.`,
  )
  return {
    operator: { id, name: row.name, country: wireCountry(country), regions: null },
    currency: country.source_currency,
  }
}

function wireCountry({ name, iso_code, regions }: CountryRow): components['schemas']['Country'] {
  return { name, iso_code, regions }
}

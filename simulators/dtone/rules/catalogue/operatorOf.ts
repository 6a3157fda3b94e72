import type { components } from '../../../../specs/types/dtone.ts'
import { invariant } from '../../../kernel/index.ts'
import { type CountryRow, countryOf } from './countryOf.ts'
import { operatorRows } from './operatorRows.ts'
import { regionsOf } from './regionsOf.ts'
import { representCountry } from './representCountry.ts'

/** An operator in wire form, and the row of its country. */
interface OperatorTerms {
  readonly operator: components['schemas']['Operator']
  readonly country: CountryRow
}

/** The operator with an id of the catalogue. */
export function operatorOf(id: number): OperatorTerms {
  const row = operatorRows.get(id)
  const country = row && countryOf(row.country)
  invariant(
    row !== undefined && country !== undefined,
    `Failed to find operator ${id} and its country: a row is missing. Add it to data/operators.yaml or data/countries.yaml.`,
  )
  const operator = { id, name: row.name, country: representCountry(country), regions: regionsOf(row.regions ?? null) }
  return { operator, country }
}

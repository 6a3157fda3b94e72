import type { components } from '../../../../specs/types/dtone.generated.ts'
import { invariant } from '../../../kernel/index.ts'
import { operators } from '../../data/operators.generated.ts'
import { type CountryRow, countryOf, regionsOf, representCountry } from './countries.ts'

/** A row of `data/operators.yaml`. */
export interface OperatorRow {
  readonly id: number
  readonly name: string
  readonly country: string
  /** Codes of the regions that it serves; absent if it serves the whole country. */
  readonly regions?: readonly string[]
  /** The assortment of `data/assortments.yaml` that it sells in addition to `data/products.yaml`. */
  readonly assortment?: string
}

const rows: readonly OperatorRow[] = operators

/** Operators and billers by id, in the order of ids. */
export const operatorRows: ReadonlyMap<number, OperatorRow> = new Map(
  rows.toSorted((a, b) => a.id - b.id).map((row) => [row.id, row]),
)

interface OperatorTerms {
  /** In wire form. */
  readonly operator: components['schemas']['Operator']
  readonly country: CountryRow
}

/** The operator or biller with an id of the catalogue, with the row of its country. */
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

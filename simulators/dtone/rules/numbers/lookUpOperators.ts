import type { components } from '../../../../specs/types/dtone.ts'
import { countries } from '../../data/countries.ts'
import type { State } from '../../state.ts'
import type { CountryRow } from '../catalogue/countryOf.ts'
import { operatorOf } from '../catalogue/operatorOf.ts'
import { mobileOperators } from './mobileOperators.ts'
import { operatorOfNumber } from './operatorOfNumber.ts'
import { territoryOf } from './territoryOf.ts'

type LookupOperator = components['schemas']['LookupOperator']

const rows: readonly CountryRow[] = countries
const alpha3: ReadonlyMap<string | null | undefined, string> = new Map(rows.map((row) => [row.alpha_2, row.iso_code]))

/** The operator of a number and then the others of its country; undefined for a number that nobody can have. @see docs/dtone.md#mobile-numbers */
export function lookUpOperators(number: string, state: State): LookupOperator[] | undefined {
  const territory = territoryOf(number)
  if (territory === undefined) return undefined
  const operators = mobileOperators().get(alpha3.get(territory.alpha_2) ?? '') ?? []
  const owner = operatorOfNumber(number, operators, state)
  const others = operators.filter((id) => id !== owner)
  return [...(owner === null ? [] : [represent(owner, true)]), ...others.map((id) => represent(id, false))]
}

function represent(id: number, identified: boolean): LookupOperator {
  return { ...operatorOf(id).operator, identified }
}

import type { components } from '../../../../specs/types/dtone.generated.ts'
import { lazy } from '../../../kernel/lazy.ts'
import { territoryOf } from '../../../subscribers/index.ts'
import type { State } from '../../state.ts'
import { catalogueRows } from '../catalogue/catalogue.ts'
import { countryRows } from '../catalogue/countries.ts'
import { operatorOf, operatorRows } from '../catalogue/operators.ts'
import { mobileService } from '../catalogue/services.ts'
import { operatorOfNumber } from './numberOwners.ts'

type LookupOperator = components['schemas']['LookupOperator']

const alpha3: ReadonlyMap<string | null | undefined, string> = new Map(
  countryRows.map((row) => [row.alpha_2, row.iso_code]),
)

/** The operator of a number, then the other operators of its country; `undefined` if the number is invalid. @see docs/dtone.md#mobile-numbers */
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

/** Ids of the operators that sell mobile products, by ISO 3166-1 alpha-3 country code, in the order of ids. */
export const mobileOperators = lazy<ReadonlyMap<string, readonly number[]>>(() => {
  const selling = new Set<number>()
  for (const { service_id, operator_id } of catalogueRows().values())
    if (service_id === mobileService) selling.add(operator_id)
  return Map.groupBy(
    [...operatorRows.keys()].filter((id) => selling.has(id)),
    (id) => operatorRows.get(id)?.country ?? '',
  )
})

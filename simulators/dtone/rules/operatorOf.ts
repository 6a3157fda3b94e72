import type { components } from '../../../specs/types/dtone.ts'
import { invariant } from '../../kernel/invariant.ts'
import { operators } from '../data/operators.ts'
import { countryOf } from './countryOf.ts'

/** The operator with an id of the catalogue, with its country, in wire form. */
export function operatorOf(id: number): components['schemas']['Operator'] {
  const operator = operators.find((row) => row.id === id)
  invariant(operator !== undefined, `Failed to find operator ${id}: no row has it. Add it to data/operators.yaml.`)
  const { name, iso_code, regions } = countryOf(operator.country)
  return { id, name: operator.name, country: { name, iso_code, regions }, regions: null }
}

import type { DtoneDefinition } from '../service.ts'
import type { RuleMutant } from './ruleMutant.ts'

export type Operations = DtoneDefinition['operations']

/** A mutant that answers some operations otherwise; `change` is given those that hold to the rule. */
export function operationMutant(
  named: Omit<RuleMutant, 'alter'>,
  change: (operations: Operations, onBroken: () => void) => Partial<Operations>,
): RuleMutant {
  return {
    ...named,
    alter: (definition, onBroken) => {
      const { operations } = definition
      return { ...definition, operations: { ...operations, ...change(operations, onBroken) } }
    },
  }
}

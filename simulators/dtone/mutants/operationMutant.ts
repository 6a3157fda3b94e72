import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { DtoneDefinition } from '../service.ts'

export type Operations = DtoneDefinition['operations']

/** A mutant that replaces some operations; `change` receives the original ones. */
export function operationMutant(
  named: Omit<RuleMutant<DtoneDefinition>, 'alter'>,
  change: (operations: Operations, onBroken: () => void) => Partial<Operations>,
): RuleMutant<DtoneDefinition> {
  return {
    ...named,
    alter: (definition, onBroken) => {
      const { operations } = definition
      return { ...definition, operations: { ...operations, ...change(operations, onBroken) } }
    },
  }
}

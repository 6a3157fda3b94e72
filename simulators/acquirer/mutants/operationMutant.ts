import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AcquirerDefinition } from '../service.ts'

export type Operations = AcquirerDefinition['operations']

/** A mutant that replaces some operations; `change` receives the original ones. */
export function operationMutant(
  named: Omit<RuleMutant<AcquirerDefinition>, 'alter'>,
  change: (operations: Operations, onBroken: () => void) => Partial<Operations>,
): RuleMutant<AcquirerDefinition> {
  return {
    ...named,
    alter: (definition, onBroken) => {
      const { operations } = definition
      return { ...definition, operations: { ...operations, ...change(operations, onBroken) } }
    },
  }
}

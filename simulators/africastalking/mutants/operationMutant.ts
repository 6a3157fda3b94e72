import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

type Operations = AfricasTalkingDefinition['operations']

/** A mutant whose operation does something else. `wrap` gets the operation as it is, and calls `onBroken` when it deviates. */
export function onOperation<Id extends keyof Operations>(
  operationId: Id,
  named: Pick<RuleMutant<AfricasTalkingDefinition>, 'kind' | 'label' | 'hint'>,
  wrap: (run: Operations[Id], onBroken: () => void) => Operations[Id],
): RuleMutant<AfricasTalkingDefinition> {
  return {
    ...{ operationId, ...named },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: { ...definition.operations, [operationId]: wrap(definition.operations[operationId], onBroken) },
    }),
  }
}

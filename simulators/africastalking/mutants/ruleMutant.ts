import type { AfricasTalkingDefinition } from '../service.ts'

/** A rule of the provider broken in one way, as a wrapper over its definition. `onBroken` is told whenever it makes a difference. */
export interface RuleMutant {
  readonly operationId: keyof AfricasTalkingDefinition['operations']
  readonly kind: string
  readonly label: string
  readonly alter: (definition: AfricasTalkingDefinition, onBroken: () => void) => AfricasTalkingDefinition
}

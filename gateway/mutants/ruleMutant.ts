import type { GatewayDefinition } from '../capability/definition.ts'

/** A rule of the gateway broken in one way, as a wrapper over its definition. `onBroken` is told whenever it makes a difference. */
export interface RuleMutant {
  readonly operationId: keyof GatewayDefinition['operations']
  readonly kind: string
  readonly label: string
  /** A part of the names of the cases that are likely to notice. */
  readonly hint?: string
  readonly alter: (definition: GatewayDefinition, onBroken: () => void) => GatewayDefinition
}

import type { ControlDefinition } from '../definition.ts'

/** A rule of the control plane broken in one way, as a wrapper over its definition. `onBroken` is told whenever it makes a difference. */
export interface RuleMutant {
  readonly operationId: keyof ControlDefinition['operations']
  readonly kind: string
  readonly label: string
  /** A part of the names of the cases that are likely to notice. */
  readonly hint?: string
  readonly alter: (definition: ControlDefinition, onBroken: () => void) => ControlDefinition
}

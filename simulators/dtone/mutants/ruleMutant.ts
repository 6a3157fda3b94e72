import type { DtoneDefinition } from '../service.ts'

/** A rule of the provider broken in one way, as a wrapper over its definition. `onBroken` is told whenever it makes a difference. */
export interface RuleMutant {
  readonly operationId: keyof DtoneDefinition['operations']
  readonly kind: string
  readonly label: string
  /** A part of the names of the cases that are likely to notice. */
  readonly hint?: string
  readonly alter: (definition: DtoneDefinition, onBroken: () => void) => DtoneDefinition
}

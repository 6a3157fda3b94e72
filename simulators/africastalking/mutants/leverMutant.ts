import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { operations } from '../../../specs/types/control.generated.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

/** Breaks a rule that the cases of the control plane must detect, since only an operation of it shows what is broken. */
export type LeverMutant = Omit<RuleMutant<AfricasTalkingDefinition>, 'operationId'> & {
  readonly operationId: keyof operations
}

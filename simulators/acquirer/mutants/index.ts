import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AcquirerDefinition } from '../service.ts'

/** The card acquirer with one rule broken in each. */
export const acquirerMutants: readonly RuleMutant<AcquirerDefinition>[] = []

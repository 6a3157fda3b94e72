import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AcquirerDefinition } from '../service.ts'
import { captureMutants } from './captureMutants.ts'
import { challengeMutants } from './challengeMutants.ts'
import { referenceMutants } from './referenceMutants.ts'
import { secrecyMutants } from './secrecyMutants.ts'
import { timerMutants } from './timerMutants.ts'

/** The provider's rules, each broken in one way. */
export const acquirerMutants: readonly RuleMutant<AcquirerDefinition>[] = [
  ...captureMutants,
  ...referenceMutants,
  ...challengeMutants,
  ...timerMutants,
  ...secrecyMutants,
]

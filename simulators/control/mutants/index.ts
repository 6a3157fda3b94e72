import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { ControlDefinition } from '../definition.ts'
import { misdirectedMutants } from './misdirectedMutants.ts'
import { participantMutants } from './participantMutants.ts'
import { scriptMutants } from './scriptMutants.ts'
import { subscriberMutants } from './subscriberMutants.ts'
import { worldMutants } from './worldMutants.ts'

/** The mutants of the control plane. */
export const controlMutants: readonly RuleMutant<ControlDefinition>[] = [
  ...worldMutants,
  ...misdirectedMutants,
  ...participantMutants,
  ...subscriberMutants,
  ...scriptMutants,
]

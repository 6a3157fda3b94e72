import { misdirectedMutants } from './misdirectedMutants.ts'
import type { RuleMutant } from './ruleMutant.ts'
import { worldMutants } from './worldMutants.ts'

/** The rules of the control plane, each broken in one way. */
export const controlMutants: readonly RuleMutant[] = [...worldMutants, ...misdirectedMutants]

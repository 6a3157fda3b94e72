import { balanceMutants } from './balanceMutants.ts'
import { catalogueMutants } from './catalogueMutants.ts'
import { limitMutants } from './limitMutants.ts'
import { outcomeMutants } from './outcomeMutants.ts'
import type { RuleMutant } from './ruleMutant.ts'
import { synchronousMutants } from './synchronousMutants.ts'
import { transitionMutants } from './transitionMutants.ts'

/** The provider's rules, each broken in one way. */
export const dtoneMutants: readonly RuleMutant[] = [
  ...transitionMutants,
  ...balanceMutants,
  ...outcomeMutants,
  ...synchronousMutants,
  ...catalogueMutants,
  ...limitMutants,
]

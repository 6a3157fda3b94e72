import { moneyMutants } from './moneyMutants.ts'
import { outcomeMutants } from './outcomeMutants.ts'
import type { RuleMutant } from './ruleMutant.ts'

/** The provider's rules, each broken in one way. */
export const africasTalkingMutants: readonly RuleMutant[] = [...moneyMutants, ...outcomeMutants]

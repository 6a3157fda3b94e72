import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { accessMutants } from './accessMutants.ts'
import { moneyMutants } from './moneyMutants.ts'
import { outcomeMutants } from './outcomeMutants.ts'

/** The provider's rules, each broken in one way. */
export const africasTalkingMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  ...accessMutants,
  ...moneyMutants,
  ...outcomeMutants,
]

import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { DtoneDefinition } from '../service.ts'
import { balanceMutants } from './balanceMutants.ts'
import { catalogueMutants } from './catalogueMutants.ts'
import { deadlineMutants } from './deadlineMutants.ts'
import { demandMutants } from './demandMutants.ts'
import { discoveryMutants } from './discoveryMutants.ts'
import { esimMutants } from './esimMutants.ts'
import { filterMutants } from './filterMutants.ts'
import { limitMutants } from './limitMutants.ts'
import { lookupMutants } from './lookupMutants.ts'
import { orderMutants } from './orderMutants.ts'
import { outcomeMutants } from './outcomeMutants.ts'
import { rateMutants } from './rateMutants.ts'
import { searchMutants } from './searchMutants.ts'
import { settingMutants } from './settingMutants.ts'
import { statementMutants } from './statementMutants.ts'
import { synchronousMutants } from './synchronousMutants.ts'
import { transitionMutants } from './transitionMutants.ts'

/** The provider's rules, each broken in one way. */
export const dtoneMutants: readonly RuleMutant<DtoneDefinition>[] = [
  ...transitionMutants,
  ...balanceMutants,
  ...outcomeMutants,
  ...synchronousMutants,
  ...catalogueMutants,
  ...discoveryMutants,
  ...filterMutants,
  ...limitMutants,
  ...rateMutants,
  ...settingMutants,
  ...deadlineMutants,
  ...demandMutants,
  ...orderMutants,
  ...searchMutants,
  ...esimMutants,
  ...statementMutants,
  ...lookupMutants,
]

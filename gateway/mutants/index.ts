import type { RuleMutant } from '../../specs/ruleMutant.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import { batchMutants } from './batchMutants.ts'
import { doubtMutants } from './doubtMutants.ts'
import { keyMutants } from './keyMutants.ts'
import { ledgerMutants } from './ledgerMutants.ts'
import { paymentMutants } from './paymentMutants.ts'

/** The gateway's rules, each broken in one way. */
export const gatewayMutants: readonly RuleMutant<GatewayDefinition>[] = [
  ...keyMutants,
  ...batchMutants,
  ...paymentMutants,
  ...doubtMutants,
  ...ledgerMutants,
]

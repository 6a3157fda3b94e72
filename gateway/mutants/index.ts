import { batchMutants } from './batchMutants.ts'
import { keyMutants } from './keyMutants.ts'
import { ledgerMutants } from './ledgerMutants.ts'
import { paymentMutants } from './paymentMutants.ts'
import type { RuleMutant } from './ruleMutant.ts'

/** The gateway's rules, each broken in one way. */
export const gatewayMutants: readonly RuleMutant[] = [
  ...keyMutants,
  ...batchMutants,
  ...paymentMutants,
  ...ledgerMutants,
]

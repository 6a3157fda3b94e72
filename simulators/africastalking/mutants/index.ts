import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { accessMutants } from './accessMutants.ts'
import { accountMutants } from './accountMutants.ts'
import { airtimeMutants } from './airtimeMutants.ts'
import { b2cMutants } from './b2cMutants.ts'
import { bulkMutants } from './bulkMutants.ts'
import { businessMutants } from './businessMutants.ts'
import { chargeMutants } from './chargeMutants.ts'
import { checkoutMutants } from './checkoutMutants.ts'
import { dataMutants } from './dataMutants.ts'
import { deliveryMutants } from './deliveryMutants.ts'
import type { LeverMutant } from './leverMutant.ts'
import { moneyMutants } from './moneyMutants.ts'
import { outcomeMutants } from './outcomeMutants.ts'
import { premiumMutants } from './premiumMutants.ts'
import { queryMutants } from './queryMutants.ts'
import { queueLeverMutants } from './queueLeverMutants.ts'
import { queueMutants } from './queueMutants.ts'
import { recipientMutants } from './recipientMutants.ts'
import { settingMutants } from './settingMutants.ts'
import { simSwapMutants } from './simSwapMutants.ts'
import { subscriptionMutants } from './subscriptionMutants.ts'
import { ussdLeverMutants, ussdMutants } from './ussdMutants.ts'
import { voiceLeverMutants } from './voiceLeverMutants.ts'
import { voiceMutants } from './voiceMutants.ts'
import { capabilityTokenMutants, mediaMutants, queuedCallMutants, transferMutants } from './voicePartMutants.ts'
import { whatsAppMutants } from './whatsAppMutants.ts'

/** The provider's rules, each broken in one way. */
export const africasTalkingMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  ...airtimeMutants,
  ...accountMutants,
  ...b2cMutants,
  ...checkoutMutants,
  ...bulkMutants,
  ...premiumMutants,
  ...subscriptionMutants,
  ...businessMutants,
  ...chargeMutants,
  ...queryMutants,
  ...dataMutants,
  ...accessMutants,
  ...deliveryMutants,
  ...moneyMutants,
  ...outcomeMutants,
  ...queueMutants,
  ...recipientMutants,
  ...settingMutants,
  ...simSwapMutants,
  ...ussdMutants,
  ...voiceMutants,
  ...capabilityTokenMutants,
  ...queuedCallMutants,
  ...transferMutants,
  ...whatsAppMutants,
]

/** Rules that only the control plane shows. */
export const africasTalkingLeverMutants: readonly LeverMutant[] = [
  ...queueLeverMutants,
  ...ussdLeverMutants,
  ...voiceLeverMutants,
  ...mediaMutants,
]

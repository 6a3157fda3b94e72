import type { Instant } from '../../../kernel/index.ts'
import type { EsimPlan, EsimProfile } from '../../model.ts'
import { expiryOf } from './expiryOf.ts'

/** The plans of a profile that are not over. @see docs/dtone.md#esim-profiles */
export function runningPlans(profile: EsimProfile, now: Instant): EsimPlan[] {
  return profile.plans.filter((plan) => now < (expiryOf(plan, profile) ?? Number.POSITIVE_INFINITY))
}

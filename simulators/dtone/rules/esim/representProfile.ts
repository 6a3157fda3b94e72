import type { components } from '../../../../specs/types/control.ts'
import { formatInstant, type Instant } from '../../../kernel/index.ts'
import type { EsimProfile } from '../../model.ts'
import { expiryOf } from './expiryOf.ts'

/** An eSIM profile as the control plane shows it. @see docs/dtone.md#esim-profiles */
export function representProfile(profile: EsimProfile): components['schemas']['DtoneEsimProfile'] {
  return {
    iccid: profile.iccid,
    installedAt: moment(profile.installedAt),
    activatedAt: moment(profile.activatedAt),
    plans: profile.plans.map((plan) => ({
      product_id: plan.productId,
      transaction_id: plan.transactionId ?? null,
      expiresAt: moment(expiryOf(plan, profile)),
      remaining: plan.remaining.map(({ type, unit, amount }) => ({ type, unit, amount })),
    })),
  }
}

function moment(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant)
}

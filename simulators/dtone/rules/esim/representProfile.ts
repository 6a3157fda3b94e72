import type { components } from '../../../../specs/types/control.ts'
import { formatInstant, type Instant } from '../../../kernel/index.ts'
import type { EsimProfile } from '../../model.ts'
import { expiryOf } from './expiryOf.ts'

/** An eSIM profile as the control plane shows it. @see docs/dtone.md#esim-profiles */
export function representProfile(profile: EsimProfile): components['schemas']['DtoneEsimProfile'] {
  return {
    iccid: profile.iccid,
    installed_at: moment(profile.installedAt),
    activated_at: moment(profile.activatedAt),
    plans: profile.plans.map((plan) => ({
      product_id: plan.productId,
      transaction_id: plan.transactionId ?? null,
      expires_at: moment(expiryOf(plan, profile)),
      remaining: plan.remaining.map(({ type, unit, amount }) => ({ type, unit, amount })),
    })),
  }
}

function moment(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant)
}

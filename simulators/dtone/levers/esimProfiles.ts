import type { components } from '../../../specs/types/control.generated.ts'
import { formatInstant, type Instant, type ProblemReply, problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import type { EsimProfile } from '../model.ts'
import { expiryOf } from '../rules/esim/plans.ts'
import { useData } from '../rules/esim/useData.ts'

/** Lists the eSIM profiles of a world in the order of issue. @see docs/dtone.md#esim-profiles */
export const listDtoneEsimProfiles: Lever<'listDtoneEsimProfiles'> = (_request, { state }) => ({
  status: 200,
  body: Array.from(state.esimProfiles.values(), represent),
})

/** Shows one eSIM profile of a world. @see docs/dtone.md#esim-profiles */
export const getDtoneEsimProfile: Lever<'getDtoneEsimProfile'> = ({ path: { iccid } }, { state }) => {
  const profile = state.esimProfiles.get(iccid)
  return profile === undefined ? unknownProfile(iccid) : { status: 200, body: represent(profile) }
}

/** Installs or activates an eSIM profile, or uses data on it, as its holder would. Too little data: 409. @see docs/dtone.md#esim-profiles */
export const patchDtoneEsimProfile: Lever<'patchDtoneEsimProfile'> = ({ path: { iccid }, body }, { state, now }) => {
  const profile = state.esimProfiles.get(iccid)
  if (profile === undefined) return unknownProfile(iccid)
  const isActive = body.activated === true || body.use !== undefined || profile.activatedAt !== undefined
  const isInstalled = isActive || body.installed === true || profile.installedAt !== undefined
  const changed = {
    ...profile,
    ...(isInstalled && { installedAt: profile.installedAt ?? now }),
    ...(isActive && { activatedAt: profile.activatedAt ?? now }),
  }
  const used = body.use === undefined ? changed : useData(changed, body.use, now)
  if (used === undefined) return problem(409, `Profile ${iccid} has not that much data left: look at its plans.`)
  return { status: 200, body: represent(state.esimProfiles.put(used)) }
}

function unknownProfile(iccid: string): ProblemReply<404> {
  return problem(404, `DT One has issued no eSIM profile ${iccid} in this world. Buy one: product 47001, service 13.`)
}

function represent(profile: EsimProfile): components['schemas']['DtoneEsimProfile'] {
  return {
    iccid: profile.iccid,
    installedAt: timeOrNull(profile.installedAt),
    activatedAt: timeOrNull(profile.activatedAt),
    plans: profile.plans.map((plan) => ({
      product_id: plan.productId,
      transaction_id: plan.transactionId ?? null,
      expiresAt: timeOrNull(expiryOf(plan, profile)),
      remaining: plan.remaining.map(({ type, unit, amount }) => ({ type, unit, amount })),
    })),
  }
}

function timeOrNull(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant)
}

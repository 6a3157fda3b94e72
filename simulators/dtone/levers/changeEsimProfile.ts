import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { representProfile } from '../rules/esim/representProfile.ts'
import { unknownProfile } from '../rules/esim/unknownProfile.ts'
import { useData } from '../rules/esim/useData.ts'

/** Installs an eSIM profile, activates it, or uses data on it, as its holder would. @see docs/dtone.md#esim-profiles */
export const changeEsimProfile: Lever<'patchDtoneEsimProfile'> = ({ path: { iccid }, body }, { state, now }) => {
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
  return { status: 200, body: representProfile(state.esimProfiles.put(used)) }
}

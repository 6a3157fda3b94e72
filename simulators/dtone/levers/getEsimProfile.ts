import type { Lever } from '../context.ts'
import { representProfile } from '../rules/esim/representProfile.ts'
import { unknownProfile } from '../rules/esim/unknownProfile.ts'

/** One eSIM profile of a world. @see docs/dtone.md#esim-profiles */
export const getEsimProfile: Lever<'getDtoneEsimProfile'> = ({ path: { iccid } }, { state }) => {
  const profile = state.esimProfiles.get(iccid)
  return profile === undefined ? unknownProfile(iccid) : { status: 200, body: representProfile(profile) }
}

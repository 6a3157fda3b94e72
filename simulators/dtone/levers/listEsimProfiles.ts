import type { Lever } from '../context.ts'
import { representProfile } from '../rules/esim/representProfile.ts'

/** Lists the eSIM profiles of a world, those that it has from the start first. @see docs/dtone.md#esim-profiles */
export const listEsimProfiles: Lever<'listDtoneEsimProfiles'> = (_request, { state }) => ({
  status: 200,
  body: Array.from(state.esimProfiles.values(), representProfile),
})

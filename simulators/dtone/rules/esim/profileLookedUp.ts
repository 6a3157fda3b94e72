import type { components } from '../../../../specs/types/dtone.ts'
import type { Context } from '../../context.ts'
import type { EsimProfile } from '../../model.ts'
import { serviceRows } from '../catalogue/serviceRows.ts'
import { explained } from '../errors/explained.ts'
import { isEsim } from './isEsim.ts'

type Lookup = components['schemas']['CreditPartyStatusLookup']

/** The eSIM profile that a look-up of a credit party asks for, or why there is none. @see docs/dtone.md#esim-profiles */
export function profileLookedUp(
  { service_id: id, credit_party_identifier: party }: Lookup,
  context: Context,
): EsimProfile | 'serviceNotFound' | 'methodNotSupported' | 'badRequest' | 'resourceNotFound' {
  const service = serviceRows.get(id)
  if (service === undefined) return 'serviceNotFound'
  if (!isEsim({ service }))
    return explained('methodNotSupported', 'only the service 13, eSIM, has this look-up', context)
  if (party.account_number === undefined) {
    return explained('badRequest', 'the ICCID goes in `credit_party_identifier.account_number`', context)
  }
  const profile = context.state.esimProfiles.get(party.account_number)
  return profile ?? explained('resourceNotFound', 'this world has issued no such ICCID', context)
}

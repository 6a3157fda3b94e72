import type { components } from '../../../../specs/types/dtone.ts'
import type { Context } from '../../context.ts'
import type { EsimProfile } from '../../model.ts'
import { serviceRows } from '../catalogue/serviceRows.ts'
import { isEsim } from './isEsim.ts'

type Lookup = components['schemas']['CreditPartyStatusLookup']

/** The eSIM profile that a look-up of a credit party asks for, or why there is none. @see docs/dtone.md#esim-profiles */
export function profileLookedUp(
  { service_id: id, credit_party_identifier: party }: Lookup,
  { state }: Context,
): EsimProfile | 'serviceNotFound' | 'methodNotSupported' | 'badRequest' | 'resourceNotFound' {
  const service = serviceRows.get(id)
  if (service === undefined) return 'serviceNotFound'
  if (!isEsim({ service })) return 'methodNotSupported'
  if (party.account_number === undefined) return 'badRequest'
  return state.esimProfiles.get(party.account_number) ?? 'resourceNotFound'
}

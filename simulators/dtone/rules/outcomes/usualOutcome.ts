import type { Context } from '../../context.ts'
import type { Outcome, Parties, Product } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { isEsim } from '../esim/isEsim.ts'
import { toppedUpIccid } from '../esim/toppedUpIccid.ts'
import { suffixOutcome } from './suffixOutcome.ts'

/** How an order ends by itself: an eSIM by whether the operator knows its profile, all others by the suffix table. @see docs/dtone.md#suffix-rules */
export function usualOutcome(product: Product, parties: Parties, context: Context): Outcome {
  const outcome = suffixOutcome(product, parties)
  const iccid = isEsim(product) ? toppedUpIccid(parties) : undefined
  if (iccid === undefined || operatorsOf(iccid, context).includes(product.operator.id)) return outcome
  return { ...outcome, status: 'DECLINED-INVALID-CREDIT-PARTY', pin: false }
}

/** The operators that have sold a plan for a profile. */
function operatorsOf(iccid: string, { state }: Context): readonly (number | undefined)[] {
  return (state.esimProfiles.get(iccid)?.plans ?? []).map(({ productId }) => catalogue.get(productId)?.operator.id)
}

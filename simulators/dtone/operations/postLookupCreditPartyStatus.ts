import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { profileLookedUp } from '../rules/esim/creditPartyLookup.ts'
import { timestamp } from '../rules/wire/timestamps.ts'

/** Shows when an eSIM profile was installed and activated. @see docs/dtone.md#esim-profiles */
export const postLookupCreditPartyStatus: Operation<'postLookupCreditPartyStatus'> = ({ body }, context) => {
  const profile = profileLookedUp(body, context)
  if (typeof profile === 'string') return refusal(profile)
  const { installedAt, activatedAt } = profile
  return {
    status: 200,
    body: {
      installation_date: installedAt === undefined ? null : timestamp(installedAt),
      activation_date: activatedAt === undefined ? null : timestamp(activatedAt),
    },
  }
}

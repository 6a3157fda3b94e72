import type { Random } from '../../../kernel/index.ts'
import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import { premium } from '../../data/premium.generated.ts'
import { drawId } from '../formats/ids.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

/** A token with which a subscription of one number can be asked for, once. */
export interface CheckoutToken {
  readonly token: string
  readonly number: Msisdn
  readonly issuedAt: Instant
}

interface WithTokens {
  readonly now: Instant
  readonly state: { readonly checkoutTokens: Collection<CheckoutToken> }
}

/** Issues a token for a number. @see docs/africastalking.md#checkout-tokens */
export function issueToken(number: Msisdn, { state, now, random }: WithTokens & { readonly random: Random }): string {
  return state.checkoutTokens.put({ token: drawId('CkTkn', random), number, issuedAt: now }).token
}

/** Tells whether a token is one of this number, and neither used nor too old. @see docs/africastalking.md#checkout-tokens */
export function isTokenGood(token: string, number: Msisdn, { state, now }: WithTokens): boolean {
  const issued = state.checkoutTokens.get(token)
  return issued?.number === number && now < issued.issuedAt + premium.tokenLifeSeconds * 1_000
}

/** Uses a token up. */
export function spendToken(token: string, { state }: Pick<WithTokens, 'state'>): void {
  state.checkoutTokens.delete(token)
}

import { hasCheckDigit } from '../../../specs/formats/checkDigit.ts'
import type { Context } from '../context.ts'
import { currencies } from '../data/currencies.generated.ts'
import type { AuthorisationCreate, AuthorisationRecord } from '../model.ts'
import { requestMark } from '../rules/authorisations/requestMark.ts'
import { storedCard } from '../rules/cards/brands.ts'
import { outcomeOf } from '../rules/cards/outcome.ts'
import { settingsOf } from '../rules/settings/settings.ts'

type Unauthorised = 'referenceUsed' | 'referenceCancelled' | 'cardInvalid' | 'currencyNotSupported'

/** What a request has led to: a new authorisation, or that of the same request before. */
export interface Authorised {
  readonly isNew: boolean
  readonly record: AuthorisationRecord
}

/** Holds an amount as the card's number says, once for a reference; returns the first error otherwise. @see docs/acquirer.md#life-cycle */
export function authorise(request: AuthorisationCreate, context: Context): Authorised | Unauthorised {
  const { reference, currency, card } = request
  const { authorisations, cancelledReferences } = context.state
  if (cancelledReferences.get(reference) !== undefined) return 'referenceCancelled'
  const mark = requestMark(request, context)
  const [former] = authorisations.find('reference', reference)
  if (former !== undefined) return former.requestMark === mark ? { isNew: false, record: former } : 'referenceUsed'
  if (!hasCheckDigit(card.number)) return 'cardInvalid'
  if (!currencies.some((row) => row.currency === currency)) return 'currencyNotSupported'
  return { isNew: true, record: open(request, mark, context) }
}

function open(request: AuthorisationCreate, mark: string, context: Context): AuthorisationRecord {
  const { reference, amount, currency, card, notificationUrl } = request
  const { now, random, state } = context
  const { holdFor, challengeFor } = settingsOf(context)
  const { status, declineCode } = outcomeOf(card, now)
  const id = `acq_${random.hex(24)}`
  const expiresAt = now + holdFor
  const isChallenged = status === 'challengeRequired'
  if (status === 'authorised') context.schedule('endHold', expiresAt, id)
  if (isChallenged) context.schedule('endChallenge', now + challengeFor, id)
  return state.authorisations.put({
    ...{ id, reference, requestMark: mark, status, amount, currency, card: storedCard(card), declineCode },
    challenge: isChallenged ? { md: random.hex(24), expiresAt: now + challengeFor } : null,
    ...{ authentication: null, capture: null, createdAt: now, expiresAt },
    ...(notificationUrl !== undefined && { notificationUrl }),
  })
}
